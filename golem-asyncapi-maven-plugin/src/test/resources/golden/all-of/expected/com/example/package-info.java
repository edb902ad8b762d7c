/** The client of All-of API. */
package com.example;
