/** The client of Sets API. */
package com.example;
