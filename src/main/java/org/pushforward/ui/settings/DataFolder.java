package org.pushforward.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The user's data folder, by the platform's convention: what was drawn and pasted is kept there. */
public final class DataFolder {
    private DataFolder() {}

    /** That of this machine and user; within the folder that {@link ConfigFolder#PROPERTY} names, if it does. */
    public static Path ofUser() {
        String chosen = System.getProperty(ConfigFolder.PROPERTY, "");
        return chosen.isBlank()
                ? of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv())
                : Path.of(chosen).resolve("data");
    }

    /**
     * @param system the operating system's name
     * @param environment variables, as of {@link System#getenv()}
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows") || name.contains("mac")) {
            return ConfigFolder.of(system, home, environment).resolve("data");
        }
        return ConfigFolder.named(
                        environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("pushforward");
    }
}
