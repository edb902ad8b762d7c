/** The client of Patterns API. */
package com.example;
