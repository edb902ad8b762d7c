package com.example.other;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** An annotation that cannot stand inside of a type, as several in use are. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface MayBeNull {}
