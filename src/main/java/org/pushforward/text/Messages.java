package org.pushforward.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words shown to people, by key and language.
 *
 * <p>A key's part before its first dot names the file: {@code gan-1d.parameter.k} is in {@code gan-1d.en.properties}
 * and {@code gan-1d.zh.properties} beside this class's resources. A key that is missing shows as itself.
 */
public final class Messages {
    private final Language language;
    private final Map<String, Properties> areas = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
    }

    public static Messages in(Language language) {
        return new Messages(language);
    }

    public Language language() {
        return language;
    }

    /** @param arguments fill {0}, {1} ... of the text, in the manner of {@link MessageFormat} */
    public String get(String key, Object... arguments) {
        String text = area(key).getProperty(key, key);
        return arguments.length == 0 ? text : new MessageFormat(text, java.util.Locale.ROOT).format(arguments);
    }

    public boolean has(String key) {
        return area(key).containsKey(key);
    }

    /** All keys of one file, sorted. */
    public Set<String> keys(String area) {
        return new TreeSet<>(areas.computeIfAbsent(area, this::load).stringPropertyNames());
    }

    private Properties area(String key) {
        int dot = key.indexOf('.');
        return areas.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::load);
    }

    private Properties load(String area) {
        Properties properties = new Properties();
        String file = area + "." + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts " + file, e);
        }
        return properties;
    }
}
