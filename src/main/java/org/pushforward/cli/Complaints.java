package org.pushforward.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.pushforward.data.DataException;
import org.pushforward.experiment.code.CodeException;
import org.pushforward.parameter.ParameterException;
import org.pushforward.text.Nearest;
import org.pushforward.training.CheckpointException;
import picocli.CommandLine;

/** Says what went wrong in one sentence on the error stream, and gives the exit code for it. */
final class Complaints {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final PrintStream err;
    private final boolean debug;

    /** @param debug true to print where in the program it happened, too */
    Complaints(PrintStream err, boolean debug) {
        this.err = err;
        this.debug = debug;
    }

    /** About options and words that could not be read. */
    int aboutArguments(CommandLine.ParameterException problem, String[] args) {
        CommandLine verb = problem.getCommandLine();
        String message = problem.getMessage();
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
            message = unknown(unmatched.getUnmatched().get(0), verb);
        }
        err.println("error: " + lowerFirst(message));
        err.println("see '" + verb.getCommandSpec().qualifiedName() + " --help'");
        return MISUSED;
    }

    /** About anything that stopped the work; the last resort for what nobody foresaw. */
    int about(Throwable failure) {
        if (debug) {
            failure.printStackTrace(err);
        }
        if (failure instanceof Interruption.Interrupted) {
            err.println("interrupted; nothing was written");
            return Interruption.EXIT;
        }
        err.println("error: " + sentence(failure));
        return isMisuse(failure) ? MISUSED : FAILED;
    }

    private static boolean isMisuse(Throwable failure) {
        return failure instanceof WrongUsage
                || failure instanceof ParameterException
                || failure instanceof CodeException;
    }

    private static String sentence(Throwable failure) {
        if (isMisuse(failure)
                || failure instanceof WorkFailed
                || failure instanceof DataException
                || failure instanceof CheckpointException) {
            return failure.getMessage();
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return "a file could not be read or written: " + WorkFailed.reason(failure);
        }
        if (failure instanceof OutOfMemoryError) {
            return "the memory given to Java is used up; give it more, as in PUSHFORWARD_JAVA_OPTIONS=-Xmx4g";
        }
        if (failure instanceof LinkageError) {
            return "this Pushforward does not fit Java " + System.getProperty("java.version") + " on this machine ("
                    + WorkFailed.reason(failure) + "); start it with the Java it was built with";
        }
        return "this should not have happened: " + WorkFailed.reason(failure) + "; PUSHFORWARD_DEBUG=1 shows where";
    }

    private static String unknown(String word, CommandLine verb) {
        if (word.startsWith("-")) {
            List<String> options = new ArrayList<>();
            verb.getCommandSpec().options().forEach(option -> options.addAll(List.of(option.names())));
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return "unknown option '" + name + "'" + Nearest.suggest(name, options);
        }
        return verb.getSubcommands().isEmpty()
                ? "unexpected argument '" + word + "'"
                : "unknown verb '" + word + "'"
                        + Nearest.suggest(word, verb.getSubcommands().keySet());
    }

    private static String lowerFirst(String message) {
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
