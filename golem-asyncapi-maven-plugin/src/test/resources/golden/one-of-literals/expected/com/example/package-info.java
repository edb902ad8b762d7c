/** The client of Versions API. */
package com.example;
