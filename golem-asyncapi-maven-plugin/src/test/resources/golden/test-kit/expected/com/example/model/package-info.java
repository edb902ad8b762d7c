/** The payload types of Observatory. */
package com.example.model;
