/** The payload types of OpenAPI schemas. */
package com.example.model;
