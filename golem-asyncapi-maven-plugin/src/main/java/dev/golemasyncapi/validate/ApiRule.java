package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;

/** Something that must hold of an API beyond its shape. */
@FunctionalInterface
interface ApiRule {

    /** Reports each place where it does not hold. */
    void check(Api api, Diagnostics diagnostics);
}
