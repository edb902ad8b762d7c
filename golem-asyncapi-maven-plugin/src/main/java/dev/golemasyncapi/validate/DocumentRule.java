package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostics;

/** Something that must hold of a document beyond the shape of its objects. */
@FunctionalInterface
interface DocumentRule {

    /**
     * Reports each place where it does not hold. Where something has the wrong shape, that is reported elsewhere and
     * the rule passes it over.
     */
    void check(Document document, Diagnostics diagnostics);
}
