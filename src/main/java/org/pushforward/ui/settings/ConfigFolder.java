package org.pushforward.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The user's configuration folder, by the platform's convention. */
public final class ConfigFolder {
    /** Names another folder. */
    public static final String PROPERTY = "pushforward.config";

    private ConfigFolder() {}

    /** That of this machine and user. */
    public static Path ofUser() {
        String chosen = System.getProperty(PROPERTY, "");
        return chosen.isBlank()
                ? of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv())
                : Path.of(chosen);
    }

    /**
     * @param system the operating system's name
     * @param environment variables, as of {@link System#getenv()}
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return named(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Pushforward");
        } else if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Pushforward");
        }
        return named(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("pushforward");
    }

    /** The XDG standard ignores a path that is not absolute. */
    static Path named(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
