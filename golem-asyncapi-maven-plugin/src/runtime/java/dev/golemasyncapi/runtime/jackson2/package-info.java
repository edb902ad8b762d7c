/**
 * What Jackson 2 ({@code com.fasterxml.jackson}) has under other names than Jackson 3. The same classes with the same
 * methods stand in {@code jackson3}; a generated client has one of the two packages.
 */
package dev.golemasyncapi.runtime.jackson2;
