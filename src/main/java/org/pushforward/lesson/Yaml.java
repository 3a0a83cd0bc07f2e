package org.pushforward.lesson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads YAML into nodes with the line numbers of the file. */
final class Yaml {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final YAMLParser parser;
    private final int firstLine;
    private final Problems problems;

    private Yaml(YAMLParser parser, int firstLine, Problems problems) {
        this.parser = parser;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** Names with values; none when the text is empty or wrong, and then the problem is noted. */
    static YamlNode.Fields fields(Part.Lines lines, Problems problems) {
        YamlNode.Fields none = new YamlNode.Fields(lines.line(), Map.of());
        try (YAMLParser parser = FACTORY.createParser(lines.joined())) {
            if (parser.nextToken() == null) {
                return none;
            }
            YamlNode node = new Yaml(parser, lines.line(), problems).node();
            if (node instanceof YamlNode.Fields fields) {
                return fields;
            }
            problems.at(
                    node.line(),
                    "the settings must be lines such as \"name: value\", found a " + node.kind()
                            + "; write a space after the colon");
        } catch (JsonProcessingException broken) {
            problems.at(line(broken, lines), reason(broken));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from a string", impossible);
        }
        return none;
    }

    private YamlNode node() throws IOException {
        int line = line();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(line);
        } else if (token == JsonToken.START_ARRAY) {
            return sequence(line);
        }
        return new YamlNode.Scalar(line, parser.getText() == null ? "" : parser.getText());
    }

    private YamlNode mapping(int line) throws IOException {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line();
            parser.nextToken();
            if (fields.put(name, node()) != null) {
                problems.at(nameLine, "\"" + name + "\" is given twice; delete one of the two");
            }
        }
        return new YamlNode.Fields(line, fields);
    }

    private YamlNode sequence(int line) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new YamlNode.Items(line, items);
    }

    private int line() {
        return firstLine + parser.currentTokenLocation().getLineNr() - 1;
    }

    private static int line(JsonProcessingException broken, Part.Lines lines) {
        JsonLocation location = broken.getLocation();
        int offset = location == null ? 0 : Math.max(0, location.getLineNr() - 1);
        return lines.line() + Math.min(offset, lines.text().size() - 1);
    }

    private static String reason(JsonProcessingException broken) {
        String problem = broken.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? marked.getProblem()
                : broken.getOriginalMessage().lines().findFirst().orElse("not YAML");
        return "the settings cannot be read as YAML (" + problem.strip()
                + "); write \"name: value\", and put text that holds \": \", \"#\", brackets or a comma in a list"
                + " between single quotes";
    }
}
