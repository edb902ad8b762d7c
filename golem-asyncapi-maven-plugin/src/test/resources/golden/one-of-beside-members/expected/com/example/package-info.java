/** The client of Orders API. */
package com.example;
