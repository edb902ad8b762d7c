package com.acme;

import jakarta.validation.constraints.Positive;

/** A class of the user's with an annotation of its own. */
public record Price(@Positive long cents) {}
