/** The client of Given names. */
package com.example;
