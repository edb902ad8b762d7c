/** The payload types of Remarks API. */
package com.example.model;
