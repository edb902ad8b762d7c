/** The client of Regions Client. */
package com.example;
