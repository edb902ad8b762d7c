/** The payload types of Signals. */
package com.example.model;
