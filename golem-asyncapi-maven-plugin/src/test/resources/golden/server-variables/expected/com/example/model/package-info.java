/** The payload types of Regions Client. */
package com.example.model;
