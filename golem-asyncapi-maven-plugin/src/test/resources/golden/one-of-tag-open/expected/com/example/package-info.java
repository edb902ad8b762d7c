/** The client of Events API. */
package com.example;
