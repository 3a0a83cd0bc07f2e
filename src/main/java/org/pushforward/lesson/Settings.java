package org.pushforward.lesson;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Typed access to the YAML settings of a front matter or a directive; what does not fit becomes a problem. */
final class Settings {
    private final YamlNode.Fields yaml;
    private final Problems problems;

    /** @param of what the settings belong to, for messages, as in ":::step" */
    Settings(YamlNode.Fields yaml, Collection<String> known, String of, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
        yaml.fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.at(value.line(), "unknown setting \"" + name + "\" in " + of + "; " + Hint.of(name, known));
            }
        });
    }

    Optional<YamlNode> find(String name) {
        return Optional.ofNullable(yaml.fields().get(name));
    }

    Optional<YamlNode.Scalar> text(String name) {
        return find(name).flatMap(node -> scalar(name, node)).filter(scalar -> isFilled(name, scalar));
    }

    private boolean isFilled(String name, YamlNode.Scalar scalar) {
        if (scalar.text().isBlank()) {
            problems.at(scalar.line(), "\"" + name + "\" is empty; write a value after the colon");
            return false;
        }
        return true;
    }

    Optional<Integer> integer(String name) {
        return number(name, Integer::valueOf);
    }

    Optional<Long> whole(String name) {
        return number(name, Long::valueOf);
    }

    private <N> Optional<N> number(String name, Function<String, N> read) {
        return text(name).flatMap(scalar -> {
            try {
                return Optional.of(read.apply(scalar.text().strip()));
            } catch (NumberFormatException notANumber) {
                problems.at(scalar.line(), "\"" + name + "\" must be a whole number, found \"" + scalar.text() + "\"");
                return Optional.empty();
            }
        });
    }

    Optional<Boolean> flag(String name) {
        return text(name).flatMap(scalar -> {
            if (scalar.text().equals("true") || scalar.text().equals("false")) {
                return Optional.of(Boolean.valueOf(scalar.text()));
            }
            problems.at(scalar.line(), "\"" + name + "\" must be true or false, found \"" + scalar.text() + "\"");
            return Optional.empty();
        });
    }

    /** A list of texts; a single text counts as a list of one. */
    List<YamlNode.Scalar> texts(String name) {
        YamlNode node = yaml.fields().get(name);
        if (node == null) {
            return List.of();
        }
        List<YamlNode> items = node instanceof YamlNode.Items list ? list.items() : List.of(node);
        return items.stream().flatMap(item -> scalar(name, item).stream()).toList();
    }

    private Optional<YamlNode.Scalar> scalar(String name, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        problems.at(
                node.line(),
                "\"" + name + "\" must be text, found a " + node.kind() + "; put text that holds brackets, a comma in"
                        + " a list or \": \" between single quotes");
        return Optional.empty();
    }
}
