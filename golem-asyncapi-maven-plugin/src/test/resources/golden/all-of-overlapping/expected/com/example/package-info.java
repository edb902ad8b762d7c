/** The client of Orders. */
package com.example;
