/** The payload types of Pets API. */
package com.example.model;
