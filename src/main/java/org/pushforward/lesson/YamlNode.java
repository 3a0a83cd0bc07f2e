package org.pushforward.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of YAML that remembers the line of the file it stands on. */
sealed interface YamlNode {

    int line();

    /** In the words of a message: text, list or mapping. */
    String kind();

    /** Any scalar, as the author typed it. */
    record Scalar(int line, String text) implements YamlNode {
        @Override
        public String kind() {
            return "text";
        }
    }

    /** A list. */
    record Items(int line, List<YamlNode> items) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "list";
        }
    }

    /** Names with values, in the author's order. */
    record Fields(int line, Map<String, YamlNode> fields) implements YamlNode {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String kind() {
            return "mapping";
        }
    }
}
