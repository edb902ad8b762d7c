/** The client of Validation. */
package com.example;
