/** The payload types of Shapes API. */
package com.example.model;
