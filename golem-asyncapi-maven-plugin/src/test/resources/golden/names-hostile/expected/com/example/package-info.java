/** The client of 2nd 🚦 Class API. */
package com.example;
