/** The client of Values API. */
package com.example;
