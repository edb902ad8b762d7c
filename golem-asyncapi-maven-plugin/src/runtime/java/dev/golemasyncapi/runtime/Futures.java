package dev.golemasyncapi.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What {@link CompletableFuture} lacks. */
final class Futures {

    private Futures() {}

    /**
     * Makes a future of the same outcome that shows a failure as it is, where that of a stage behind another is
     * wrapped.
     *
     * @param source the outcome
     * @param onDone runs when the future is done, in whatever way
     */
    static <T> CompletableFuture<T> unwrapped(CompletableFuture<T> source, Runnable onDone) {
        CompletableFuture<T> future = new CompletableFuture<>();
        source.whenComplete((value, failure) -> {
            if (failure == null) {
                future.complete(value);
            } else {
                future.completeExceptionally(
                        failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            }
        });
        future.whenComplete((value, failure) -> onDone.run());
        return future;
    }
}
