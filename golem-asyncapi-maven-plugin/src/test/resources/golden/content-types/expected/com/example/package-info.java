/** The client of Content types API. */
package com.example;
