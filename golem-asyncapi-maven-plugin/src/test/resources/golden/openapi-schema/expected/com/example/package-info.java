/** The client of OpenAPI schemas. */
package com.example;
