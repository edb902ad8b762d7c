/** The client of Market. */
package com.example;
