/** The client of Cells. */
package com.example;
