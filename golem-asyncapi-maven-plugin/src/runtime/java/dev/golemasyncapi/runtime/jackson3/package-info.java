/**
 * What Jackson 3 ({@code tools.jackson}) has under other names than Jackson 2. The same classes with the same methods
 * stand in {@code jackson2}; a generated client has one of the two packages.
 */
package dev.golemasyncapi.runtime.jackson3;
