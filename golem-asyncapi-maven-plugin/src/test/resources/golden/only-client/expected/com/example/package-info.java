/** The client of Lamps. */
package com.example;
