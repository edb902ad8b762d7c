/** The client of Shelves. */
package com.example;
