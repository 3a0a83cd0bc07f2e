package org.pushforward.training;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A question to a run, and the answer that will come. */
final class Inquiry<S, T> {
    private final Function<? super Passage<S>, ? extends T> question;
    private final CompletableFuture<T> answer = new CompletableFuture<>();

    Inquiry(Function<? super Passage<S>, ? extends T> question) {
        this.question = question;
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    /**
     * On the training thread; a question that fails harms nobody but the one who asked.
     *
     * @param run null if there is none
     * @param why the reason for that, if it is known
     */
    void askOf(Passage<S> run, Failure why) {
        if (run == null) {
            refuse(why == null ? "there is no run" : why.detail());
            return;
        }
        try {
            answer.complete(question.apply(run));
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            answer.completeExceptionally(e);
        } finally {
            refuse("the question could not be answered");
        }
    }

    /** Does nothing to a question that was answered. */
    void refuse(String why) {
        answer.completeExceptionally(new IllegalStateException(why));
    }
}
