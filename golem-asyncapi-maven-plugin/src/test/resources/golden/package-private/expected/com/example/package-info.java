/** The client of Lamps and its payload types. */
package com.example;
