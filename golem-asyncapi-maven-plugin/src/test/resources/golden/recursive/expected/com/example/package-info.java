/** The client of Trees API. */
package com.example;
