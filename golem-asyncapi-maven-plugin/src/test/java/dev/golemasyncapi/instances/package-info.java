/**
 * Makes instances of schemas, to see whether generated code loses anything of them. It reads the schema itself and
 * knows nothing of the generator. May depend on Jackson and on the JSON Schema validator.
 */
@NullMarked
package dev.golemasyncapi.instances;

import org.jspecify.annotations.NullMarked;
