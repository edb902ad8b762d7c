/** The payload types of Type mappings. */
package com.example.model;
