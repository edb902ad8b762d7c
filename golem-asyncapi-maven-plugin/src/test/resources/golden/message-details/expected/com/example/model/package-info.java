/** The payload types of Calculator. */
package com.example.model;
