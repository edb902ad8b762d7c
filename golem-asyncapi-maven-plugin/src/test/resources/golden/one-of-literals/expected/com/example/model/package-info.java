/** The payload types of Versions API. */
package com.example.model;
