/** The payload types of Values API. */
package com.example.model;
