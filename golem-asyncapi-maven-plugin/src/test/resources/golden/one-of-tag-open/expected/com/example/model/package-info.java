/** The payload types of Events API. */
package com.example.model;
