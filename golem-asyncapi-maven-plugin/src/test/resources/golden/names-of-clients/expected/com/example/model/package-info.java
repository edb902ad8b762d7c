/** The payload types of Client API Client. */
package com.example.model;
