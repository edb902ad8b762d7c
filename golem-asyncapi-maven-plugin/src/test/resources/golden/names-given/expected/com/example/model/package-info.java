/** The payload types of Given names. */
package com.example.model;
