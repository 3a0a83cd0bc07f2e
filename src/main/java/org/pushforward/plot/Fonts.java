package org.pushforward.plot;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one typeface of the project, which has Latin, Greek and Chinese: shipped, so pictures are alike everywhere. */
public final class Fonts {
    /** The family's name, for style sheets and nodes too. */
    public static final String FAMILY = "Noto Sans SC";

    private static final String FOLDER = "/assets/fonts/";

    private Fonts() {}

    private static final class Loaded {
        static final Font REGULAR = load("NotoSansSC-Regular.ttf");
        static final Font BOLD = load("NotoSansSC-Bold.ttf");
    }

    public static Font regular(double size) {
        return Loaded.REGULAR.deriveFont((float) size);
    }

    public static Font bold(double size) {
        return Loaded.BOLD.deriveFont((float) size);
    }

    private static Font load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + FOLDER + file + " is missing from the program");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is not a TrueType font", e);
        }
    }
}
