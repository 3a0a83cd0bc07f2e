package org.pushforward.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what is trained. */
final class StartOptions {
    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A parameter's value; may be given many times. 'pushforward list' shows names and ranges.")
    private List<String> assignments = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "DATA",
            description = "A data set's name, a CSV file, a folder of PNG or JPEG pictures, or IDX files.")
    private String data;

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = Converters.ToWhole.class,
            description = "Steps to train; the experiment's own count if not given.")
    private Long steps;

    @Option(
            names = "--seed",
            paramLabel = "S",
            converter = Converters.ToWhole.class,
            description = "Where randomness starts: any whole number, 1 if not given.")
    private Long seed;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "Continue a run that --save wrote: its parameters, data and seed; live parameters may be set.")
    private Path from;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "Experiment, parameters, data and seed as 'pushforward code' or the window wrote them.")
    private String code;

    /** Name and value of each {@code --set}, in order. */
    List<String[]> assignments() {
        return assignments.stream().map(StartOptions::split).toList();
    }

    Optional<String> data() {
        return Optional.ofNullable(data);
    }

    Optional<Long> seed() {
        return Optional.ofNullable(seed);
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    Optional<Path> from() {
        return Optional.ofNullable(from);
    }

    long steps(long usual) {
        if (steps != null && steps < 0) {
            throw new WrongUsage("--steps takes a whole number from 0, not " + steps);
        }
        return steps == null ? usual : steps;
    }

    private static String[] split(String assignment) {
        int sign = assignment.indexOf('=');
        if (sign < 1) {
            throw new WrongUsage("--set takes NAME=VALUE, as in --set width=64, not '" + assignment + "'");
        }
        return new String[] {assignment.substring(0, sign).trim(), assignment.substring(sign + 1)};
    }
}
