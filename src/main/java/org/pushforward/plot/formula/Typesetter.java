package org.pushforward.plot.formula;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Theme;

/**
 * Keeps the formulas typeset most recently, and lets one thread at a time use JLaTeXMath, whose tables are shared.
 */
final class Typesetter {
    static final Typesetter SHARED = new Typesetter();
    private static final int KEPT = 1000;

    /** Commands that authors write and JLaTeXMath lacks, in the words it knows. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("bm", "\\boldsymbol"),
            Map.entry("lvert", "\\vert"),
            Map.entry("rvert", "\\vert"),
            Map.entry("coloneqq", "\\mathrel{:=}"),
            Map.entry("eqqcolon", "\\mathrel{=:}"),
            Map.entry("argmax", "\\operatorname*{arg\\,max}"),
            Map.entry("argmin", "\\operatorname*{arg\\,min}"),
            Map.entry("bigm", "\\big"),
            Map.entry("Bigm", "\\Big"),
            Map.entry("nonumber", ""),
            Map.entry("notag", ""));

    private static final Pattern COLOR =
            Pattern.compile("\\\\textcolor\\s*\\{\\s*(blue|green|red|orange|purple|sky)\\s*}");
    private static final Pattern COMMAND = Pattern.compile("\\\\(\\\\|[A-Za-z]+)");

    private final Map<Key, Formula> recent = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Formula> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(String latex, int style) {}

    private Typesetter() {}

    /** @throws IllegalArgumentException if the LaTeX is not understood */
    synchronized Formula formula(String latex, int style) {
        Key key = new Key(latex, style);
        Formula known = recent.get(key);
        if (known == null) {
            known = typeset(key);
            recent.put(key, known);
        }
        return known;
    }

    private static Formula typeset(Key key) {
        FormulaFaults.beforeTypesetting(key.latex()).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        try {
            return new Formula(inOtherWords(key.latex()), key.style());
        } catch (RuntimeException fault) {
            // JLaTeXMath reports some bad input by its own exception and some by whatever its code trips over
            throw new IllegalArgumentException(FormulaFaults.inWords(fault), fault);
        }
    }

    /** A colour's name means the project's ink of this name, in its shade on light paper. */
    static String inOtherWords(String latex) {
        String inked = COLOR.matcher(latex)
                .replaceAll(found -> Matcher.quoteReplacement("\\textcolor{" + shade(found.group(1)) + "}"));
        Matcher command = COMMAND.matcher(inked);
        return command.replaceAll(found -> {
            String other = OTHER_WORDS.get(found.group(1));
            return Matcher.quoteReplacement(other == null ? found.group() : other);
        });
    }

    private static String shade(String ink) {
        return Theme.LIGHT.hex(Ink.valueOf(ink.toUpperCase(Locale.ROOT)));
    }
}
