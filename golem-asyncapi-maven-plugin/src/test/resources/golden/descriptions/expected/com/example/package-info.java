/** The client of Descriptions. */
package com.example;
