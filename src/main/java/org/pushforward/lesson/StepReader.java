package org.pushforward.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the settings of one {@code :::step}: what it asks of the stage. */
final class StepReader {
    private static final List<String> KNOWN = List.of("preset", "data", "seed", "view", "hide", "highlight", "play");

    private final Part.Directive directive;
    private final String experiment;
    private final ExperimentIndex index;
    private final Problems problems;

    StepReader(Part.Directive directive, String experiment, ExperimentIndex index, Problems problems) {
        this.directive = directive;
        this.experiment = experiment;
        this.index = index;
        this.problems = problems;
    }

    Block.Setting read() {
        if (!directive.hasHead()) {
            refuseOpenHead();
            return Block.Setting.NONE;
        }
        YamlNode.Fields yaml = Yaml.fields(directive.head(), problems);
        Settings settings = new Settings(yaml, KNOWN, ":::step", problems);
        List<String> highlight = names(settings.texts("highlight"), "highlight", index.highlights(experiment));
        return new Block.Setting(preset(settings), highlight, settings.flag("play"), scene(settings));
    }

    /** Settings that no {@code ---} ends would be shown to the reader as text. */
    private void refuseOpenHead() {
        if (directive.parts().isEmpty() || !(directive.parts().get(0) instanceof Part.Lines lines)) {
            return;
        }
        for (int i = 0; i < lines.text().size(); i++) {
            String text = lines.text().get(i);
            if (KNOWN.stream().anyMatch(name -> text.startsWith(name + ":"))) {
                problems.at(lines.line() + i, "no line \"---\" ends the settings of this step; add it after them");
                return;
            }
        }
    }

    private Block.Scene scene(Settings settings) {
        Optional<YamlNode.Scalar> data = settings.text("data");
        data.ifPresent(this::checkData);
        return new Block.Scene(
                data.map(YamlNode.Scalar::text),
                settings.whole("seed"),
                list(settings, "view", "all", index.views(experiment)),
                list(settings, "hide", "none", index.controls(experiment)));
    }

    private void checkData(YamlNode.Scalar data) {
        Set<String> known = index.dataSets(experiment);
        if (isKnown() && known.isEmpty()) {
            problems.at(data.line(), "experiment \"" + experiment + "\" takes no data; delete this line");
        } else {
            names(List.of(data), "data set", known);
        }
    }

    /**
     * Names given in a list.
     *
     * @param word that stands for the empty list
     */
    private Optional<List<String>> list(Settings settings, String name, String word, Set<String> known) {
        if (settings.find(name).isEmpty()) {
            return Optional.empty();
        }
        List<YamlNode.Scalar> given = settings.texts(name);
        boolean isWord = given.size() == 1 && given.get(0).text().equals(word);
        return Optional.of(isWord ? List.of() : names(given, name.equals("hide") ? "control" : name, known));
    }

    /** Their texts; those that the experiment does not have are problems. */
    private List<String> names(List<YamlNode.Scalar> given, String what, Set<String> known) {
        for (YamlNode.Scalar name : given) {
            if (isKnown() && !known.contains(name.text())) {
                problems.at(
                        name.line(),
                        "unknown " + what + " \"" + name.text() + "\" of experiment \"" + experiment + "\"; "
                                + Hint.of(name.text(), known));
            }
        }
        return given.stream().map(YamlNode.Scalar::text).toList();
    }

    private boolean isKnown() {
        return index.experiments().contains(experiment);
    }

    private Map<String, String> preset(Settings settings) {
        Map<String, String> preset = new LinkedHashMap<>();
        settings.find("preset").ifPresent(node -> {
            if (node instanceof YamlNode.Fields fields) {
                fields.fields().forEach((name, value) -> addPreset(name, value, preset));
            } else {
                problems.at(node.line(), "\"preset\" must be written {parameter: value, ...}, found a " + node.kind());
            }
        });
        return preset;
    }

    private void addPreset(String name, YamlNode value, Map<String, String> to) {
        if (!(value instanceof YamlNode.Scalar scalar)) {
            problems.at(
                    value.line(), "the value of \"" + name + "\" must be a number or a word, found a " + value.kind());
            return;
        }
        to.put(name, scalar.text());
        if (isKnown()) {
            index.rejectPreset(experiment, name, scalar.text())
                    .ifPresent(reason -> problems.at(scalar.line(), "preset " + name + ": " + reason));
        }
    }
}
