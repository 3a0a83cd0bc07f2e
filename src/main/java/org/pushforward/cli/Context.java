package org.pushforward.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.pushforward.experiment.Experiment;
import org.pushforward.text.Nearest;

/**
 * What every verb needs.
 *
 * @param catalog the experiments there are
 * @param lessons the folder of lessons used when none is named
 * @param out for results
 * @param err for messages and progress
 * @param terminal whether a person watches {@code err}
 * @param interruption tells when to stop
 */
record Context(
        List<Experiment<?>> catalog,
        Path lessons,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Interruption interruption) {

    /** @throws WrongUsage if there is none; the message suggests the nearest */
    Experiment<?> experiment(String id) {
        List<String> ids = catalog.stream().<String>map(Experiment::id).toList();
        return catalog.stream()
                .filter(experiment -> experiment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("unknown experiment '" + id + "'" + Nearest.suggest(id, ids)
                        + "; 'pushforward list' shows them all"));
    }
}
