/**
 * What a project that starts with a document consists of, besides the sources that the pipeline makes for it: the pom,
 * and a document for those who have none yet.
 *
 * <p>May depend on nothing but the JDK.
 */
@NullMarked
package dev.golemasyncapi.starter;

import org.jspecify.annotations.NullMarked;
