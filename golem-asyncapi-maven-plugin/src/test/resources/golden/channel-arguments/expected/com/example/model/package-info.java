/** The payload types of Market. */
package com.example.model;
