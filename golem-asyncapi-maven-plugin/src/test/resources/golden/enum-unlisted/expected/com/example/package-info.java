/** The client of Enums API. */
package com.example;
