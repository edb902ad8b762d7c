/** The payload types of Shelves. */
package com.example.model;
