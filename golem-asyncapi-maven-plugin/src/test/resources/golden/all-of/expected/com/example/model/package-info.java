/** The payload types of All-of API. */
package com.example.model;
