/** The client of Import mappings. */
package com.example;
