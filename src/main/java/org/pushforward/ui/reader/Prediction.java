package org.pushforward.ui.reader;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What a reader said to a question before seeing its answer.
 *
 * @param said the number of the choice from 0, or the words
 * @param right whether it was right in the language it was made in
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Prediction(String said, boolean right) {
    public Prediction {
        said = said == null ? "" : said;
    }
}
