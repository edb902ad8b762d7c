/** The payload types of Tuples API. */
package com.example.model;
