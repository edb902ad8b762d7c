/** The client of Jackson 3. */
package com.example;
