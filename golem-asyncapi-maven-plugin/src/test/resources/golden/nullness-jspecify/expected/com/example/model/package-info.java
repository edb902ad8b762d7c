/** The payload types of Lamps. */
@NullMarked
package com.example.model;

import org.jspecify.annotations.NullMarked;
