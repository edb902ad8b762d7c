/** The client of Observatory. */
package com.example;
