/** The client of Traits API. */
package com.example;
