/** The payload types of Cells. */
package com.example.model;
