/** The client of All API. */
package com.example;
