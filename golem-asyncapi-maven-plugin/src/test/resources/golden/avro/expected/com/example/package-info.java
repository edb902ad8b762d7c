/** The client of Avro API. */
package com.example;
