/** The payload types of Jackson 3. */
package com.example.model;
