/** The payload types of Closed API. */
package com.example.model;
