/** The payload types of Instants and doubles. */
package com.example.model;
