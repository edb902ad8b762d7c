/** The payload types of Enums API. */
package com.example.model;
