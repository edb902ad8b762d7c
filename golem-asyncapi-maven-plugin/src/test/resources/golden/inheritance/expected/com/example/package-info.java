/** The client of Pets API. */
package com.example;
