/** The payload types of Orders API. */
package com.example.model;
