/** The client of Signals. */
package com.example;
