/** The client of Calculator. */
package com.example;
