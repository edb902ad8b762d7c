/** The client of Tuples API. */
package com.example;
