package com.acme;

/** Implemented by a generated type. */
public interface HasRoom {

    /** Where it is. */
    String room();
}
