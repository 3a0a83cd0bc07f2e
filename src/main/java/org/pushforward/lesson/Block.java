package org.pushforward.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a lesson that stands on its own lines. */
public sealed interface Block permits Block.Prose, Step, Question, Block.References {

    /** A block that ordinary Markdown can say. */
    sealed interface Prose extends Block {}

    /** Running text. */
    record Paragraph(List<Inline> content) implements Prose {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A heading of level 1 (largest) to 6. */
    record Heading(int level, List<Inline> content) implements Prose {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /** A list with bullets; each item is a list of blocks. */
    record Bullets(List<List<Block>> items) implements Prose {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A numbered list; each item is a list of blocks. */
    record Ordered(int start, List<List<Block>> items) implements Prose {
        public Ordered {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A formula on a line of its own, without its dollar signs. */
    record MathBlock(String latex) implements Prose {}

    /** A table; every row has as many cells as the header. */
    record Table(List<Cell> header, List<List<Cell>> rows) implements Prose {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** One cell of a table. */
    record Cell(Alignment alignment, List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** Where the content of a table column stands. */
    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Lines of program text; the language may be empty. */
    record Code(String language, String text) implements Prose {}

    /** A quotation. */
    record Quote(List<Block> content) implements Prose {
        public Quote {
            content = List.copyOf(content);
        }
    }

    /** Where the lesson's facts come from. */
    record References(List<Block> content) implements Block {
        public References {
            content = List.copyOf(content);
        }
    }

    /**
     * What a step asks of the stage; the keys keep the author's order.
     *
     * @param play true starts the run, false pauses it
     * @param scene what holds until a later step says otherwise
     */
    record Setting(Map<String, String> preset, List<String> highlight, Optional<Boolean> play, Scene scene) {
        /** A step that leaves the stage as it is. */
        public static final Setting NONE = new Setting(Map.of(), List.of(), Optional.empty(), Scene.SAME);

        public Setting {
            preset = Collections.unmodifiableMap(new LinkedHashMap<>(preset));
            highlight = List.copyOf(highlight);
        }
    }

    /**
     * What the run is made of and what is in sight; what is not given stays as the step before left it.
     *
     * @param data a data set's name
     * @param view ids of the views that are shown; an empty list shows all
     * @param hide names of the controls that are hidden; an empty list hides none
     */
    record Scene(Optional<String> data, Optional<Long> seed, Optional<List<String>> view, Optional<List<String>> hide) {
        /** Leaves everything as it is. */
        public static final Scene SAME =
                new Scene(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Scene {
            view = view.map(List::copyOf);
            hide = hide.map(List::copyOf);
        }

        /** What holds after this scene and then another. */
        public Scene then(Scene next) {
            return new Scene(
                    next.data.or(() -> data),
                    next.seed.or(() -> seed),
                    next.view.or(() -> view),
                    next.hide.or(() -> hide));
        }
    }
}
