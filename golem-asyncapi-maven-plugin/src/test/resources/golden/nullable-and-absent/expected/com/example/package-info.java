/** The client of Nulls API. */
package com.example;
