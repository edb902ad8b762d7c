package com.acme;

import com.fasterxml.jackson.annotation.JsonValue;

/** Stands for a schema. */
public record Money(@JsonValue String text) {}
