/** The client of Client API Client. */
package com.example;
