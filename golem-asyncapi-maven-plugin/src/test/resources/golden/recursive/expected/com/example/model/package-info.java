/** The payload types of Trees API. */
package com.example.model;
