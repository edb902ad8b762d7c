package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;

/**
 * A value of the document that says of itself which schema it fits.
 *
 * @param value the value
 * @param what what messages call it: {@code the example}
 * @param code what it breaks where it does not fit
 * @param schema the schema
 */
record Instance(Node value, String what, DiagnosticCode code, Mapping schema) {}
