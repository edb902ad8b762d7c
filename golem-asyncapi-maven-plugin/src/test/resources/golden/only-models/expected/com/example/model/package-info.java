/** The payload types of Lamps. */
package com.example.model;
