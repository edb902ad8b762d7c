/** The payload types of Import mappings. */
package com.example.model;
