/** The payload types of Sets API. */
package com.example.model;
