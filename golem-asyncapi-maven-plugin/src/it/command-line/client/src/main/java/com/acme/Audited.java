package com.acme;

/** Stands on a generated type. */
public @interface Audited {}
