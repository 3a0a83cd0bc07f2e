package org.pushforward.lesson;

import java.util.List;
import java.util.Optional;

/** What a lesson says about itself between the two {@code ---} lines at its top. */
record FrontMatter(String id, String title, int order, String experiment, List<String> prerequisites, String summary) {
    private static final List<String> REQUIRED = List.of("id", "title", "order", "experiment");
    private static final List<String> KNOWN = List.of("id", "title", "order", "experiment", "prerequisites", "summary");

    /** Nothing when something needed is missing or wrong; then the problem is noted. */
    static Optional<FrontMatter> read(Part.Lines lines, ExperimentIndex index, Problems problems) {
        YamlNode.Fields yaml = Yaml.fields(lines, problems);
        Settings settings = new Settings(yaml, KNOWN, "the front matter", problems);
        yaml.fields().forEach((name, value) -> problems.mark(name, value.line()));
        for (String name : REQUIRED) {
            if (settings.find(name).isEmpty() && !yaml.fields().isEmpty()) {
                problems.at(1, "the front matter lacks \"" + name + "\"; add a line \"" + name + ": ...\"");
            }
        }
        settings.text("experiment").ifPresent(name -> checkExperiment(name, index, problems));
        return assemble(settings, settings.integer("order"));
    }

    private static Optional<FrontMatter> assemble(Settings settings, Optional<Integer> order) {
        Optional<String> id = text(settings, "id");
        Optional<String> title = text(settings, "title");
        Optional<String> experiment = text(settings, "experiment");
        if (id.isEmpty() || title.isEmpty() || experiment.isEmpty() || order.isEmpty()) {
            return Optional.empty();
        }
        List<String> prerequisites = settings.texts("prerequisites").stream()
                .map(YamlNode.Scalar::text)
                .toList();
        String summary = text(settings, "summary").orElse("");
        return Optional.of(
                new FrontMatter(id.get(), title.get(), order.get(), experiment.get(), prerequisites, summary));
    }

    private static Optional<String> text(Settings settings, String name) {
        return settings.text(name).map(scalar -> scalar.text().strip());
    }

    private static void checkExperiment(YamlNode.Scalar name, ExperimentIndex index, Problems problems) {
        if (!index.experiments().contains(name.text())) {
            problems.at(
                    name.line(),
                    "unknown experiment \"" + name.text() + "\"; " + Hint.of(name.text(), index.experiments()));
        }
    }
}
