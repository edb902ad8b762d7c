/** The payload types of Content types API. */
package com.example.model;
