/** The payload types of Collections API. */
package com.example.model;
