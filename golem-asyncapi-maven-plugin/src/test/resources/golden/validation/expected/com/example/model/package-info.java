/** The payload types of Validation. */
package com.example.model;
