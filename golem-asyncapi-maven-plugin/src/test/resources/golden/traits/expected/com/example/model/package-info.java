/** The payload types of Traits API. */
package com.example.model;
