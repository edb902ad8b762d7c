/** The payload types of Patterns API. */
package com.example.model;
