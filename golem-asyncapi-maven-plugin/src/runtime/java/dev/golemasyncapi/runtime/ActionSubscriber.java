package dev.golemasyncapi.runtime;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Gives all messages to an action, and tells the end through a future. */
final class ActionSubscriber<T> implements Flow.Subscriber<T> {

    private final Consumer<? super T> action;
    private final CompletableFuture<Void> result = new CompletableFuture<>();
    private Flow.Subscription subscription;

    ActionSubscriber(Consumer<? super T> action) {
        this.action = Objects.requireNonNull(action, "action");
    }

    CompletableFuture<Void> result() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        result.whenComplete((done, failure) -> {
            if (failure != null) {
                given.cancel();
            }
        });
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T message) {
        try {
            action.accept(message);
        } catch (RuntimeException | Error e) {
            subscription.cancel();
            result.completeExceptionally(e);
        }
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        result.complete(null);
    }
}
