package com.acme;

/** Stands for strings of a format. */
public enum Colour {
    /** The usual one. */
    WARM
}
