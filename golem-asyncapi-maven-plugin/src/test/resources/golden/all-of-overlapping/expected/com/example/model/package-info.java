/** The payload types of Orders. */
package com.example.model;
