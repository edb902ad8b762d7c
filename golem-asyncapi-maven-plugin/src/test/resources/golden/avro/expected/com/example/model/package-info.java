/** The payload types of Avro API. */
package com.example.model;
