/** The payload types of All API. */
package com.example.model;
