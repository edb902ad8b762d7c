/** The payload types of Nulls API. */
package com.example.model;
