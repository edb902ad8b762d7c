/** The payload types of Scalars API. */
package com.example.model;
