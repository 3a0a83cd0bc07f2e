package org.pushforward.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One step of a lesson: a short text, and the state of the stage that the text talks about.
 *
 * @param number 1 for the first step of the lesson
 * @param setting what the step asks of the stage
 */
public record Step(int number, List<Inline> title, Block.Setting setting, List<Block> body) implements Block {

    public Step {
        if (number < 1) {
            throw new IllegalArgumentException("steps count from 1, found " + number);
        }
        title = List.copyOf(title);
        body = List.copyOf(body);
    }

    /** Parameter name to value, as text, in the author's order. */
    public Map<String, String> preset() {
        return setting.preset();
    }

    /** Ids of views, and of equation terms with the prefix {@code term:}, to be lit up. */
    public List<String> highlight() {
        return setting.highlight();
    }

    /** The data, seed, views and controls it asks for. */
    public Block.Scene scene() {
        return setting.scene();
    }

    /** True starts the run, false pauses it, nothing leaves it as it is. */
    public Optional<Boolean> play() {
        return setting.play();
    }
}
