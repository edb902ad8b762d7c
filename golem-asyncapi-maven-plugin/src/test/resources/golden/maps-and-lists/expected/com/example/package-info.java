/** The client of Collections API. */
package com.example;
