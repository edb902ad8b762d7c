/** The client of Instants and doubles. */
package com.example;
