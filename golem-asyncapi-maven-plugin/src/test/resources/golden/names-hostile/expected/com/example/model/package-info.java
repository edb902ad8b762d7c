/** The payload types of 2nd 🚦 Class API. */
package com.example.model;
