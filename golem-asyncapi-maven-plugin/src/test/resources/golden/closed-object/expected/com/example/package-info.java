/** The client of Closed API. */
package com.example;
