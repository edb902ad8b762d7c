/** The payload types of Descriptions. */
package com.example.model;
