/** The client of Type mappings. */
package com.example;
