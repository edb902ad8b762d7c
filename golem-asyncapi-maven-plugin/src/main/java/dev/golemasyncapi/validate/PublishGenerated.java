package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;

/** Generated clients have a method for every operation: those that send are not generated yet. */
final class PublishGenerated implements ApiRule {

    @Override
    public void check(Api api, Diagnostics diagnostics) {
        api.channels()
                .forEach(
                        channel -> channel.publish()
                                .ifPresent(
                                        operation -> diagnostics.report(
                                                DiagnosticCode.PUBLISH_NOT_GENERATED,
                                                operation.origin(),
                                                "the generated client has no method that sends the messages of this operation",
                                                "types are generated for them all the same; clients that send come with a later version")));
    }
}
