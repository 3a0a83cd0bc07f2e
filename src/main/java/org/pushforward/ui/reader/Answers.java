package org.pushforward.ui.reader;

import java.util.Optional;

/** Where predictions are kept while a lesson is not on the screen. */
public interface Answers {
    /** Keeps nothing. */
    Answers NONE = new Answers() {
        @Override
        public Optional<Prediction> to(String question) {
            return Optional.empty();
        }

        @Override
        public void keep(String question, Prediction prediction) {
            // forgotten with the card
        }
    };

    /** What was said to the question of this id. */
    Optional<Prediction> to(String question);

    void keep(String question, Prediction prediction);
}
