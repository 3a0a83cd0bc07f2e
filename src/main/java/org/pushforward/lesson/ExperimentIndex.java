package org.pushforward.lesson;

import java.util.Optional;
import java.util.Set;

/** What lessons may name: the experiments, their parameters, and what can be lit up on their stages. */
public interface ExperimentIndex {

    /** Ids of all experiments. */
    Set<String> experiments();

    /**
     * Why a preset cannot be applied, with the nearest name or the allowed range; nothing when it can.
     *
     * @param experiment a known id
     * @param parameter the parameter's name as written in the lesson
     * @param value its value as written in the lesson
     */
    Optional<String> rejectPreset(String experiment, String parameter, String value);

    /** Names of the controls that a step may hide: the parameters, {@code seed}, and {@code data} if there is a choice. */
    Set<String> controls(String experiment);

    /** Names of its data sets, none if it takes no data. */
    Set<String> dataSets(String experiment);

    /** Ids of the views on its stage. */
    Set<String> views(String experiment);

    /** Why a link to {@code code:...} cannot be followed; nothing when it can. */
    default Optional<String> rejectCode(String code) {
        return Optional.empty();
    }

    /** Ids of views, and ids of equation terms with the prefix {@code term:}, as lessons write them. */
    Set<String> highlights(String experiment);
}
