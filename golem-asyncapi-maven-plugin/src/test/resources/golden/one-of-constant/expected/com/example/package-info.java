/** The client of Shapes API. */
package com.example;
