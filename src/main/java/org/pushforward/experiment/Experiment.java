package org.pushforward.experiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pushforward.experiment.compare.Scoring;
import org.pushforward.experiment.pretrained.Pretrained;
import org.pushforward.parameter.Parameters;
import org.pushforward.parameter.Values;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/**
 * One exhibit: joins a trainer to its parameters and its stage. No toolkit: the window and the command line both use
 * it.
 *
 * <p>Its words are under its id in {@link org.pushforward.text.Messages}: {@code <id>.title}, {@code <id>.summary},
 * {@code <id>.parameter.<name>} and {@code .help}, {@code <id>.option.<name>.<option>}, {@code <id>.view.<view>},
 * {@code <id>.metric.<name>}, {@code <id>.term.<term>}, {@code <id>.phase.<phase>}, {@code <id>.curve.<curve>},
 * {@code <id>.truth}; each with its {@code .help}. What a colour stands for is under {@code <id>.ink.<ink>} and
 * {@code <id>.shades.<map>}. {@link Explanations} puts them together.
 *
 * @param <S> the trainer's snapshot
 */
public interface Experiment<S> {
    /** Among what is lit: gradients flow against the diagram's arrows. */
    String BACKWARD = "flow:backward";

    /** As on the command line and in lessons, lower case with dashes. */
    String id();

    Parameters parameters();

    /** Names of the data sets it knows, the default first; none if it takes no data. */
    default List<String> dataSets() {
        return List.of();
    }

    /** What data of a person's own it learns. */
    default DataKind dataKind() {
        return dataSets().isEmpty() ? DataKind.NONE : DataKind.BUILT_IN;
    }

    /** How many steps a run makes when nothing is said. */
    long defaultSteps();

    /** Steps per second at which the window plays; infinity for as fast as the machine goes. */
    default double pace() {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * Makes a trainer, to be used by the calling thread alone.
     *
     * @throws IllegalArgumentException if the data cannot be used; the message says where and how to mend it
     */
    Trainer<S> start(RunSpec spec);

    Stage<S> stage();

    /** The live equation, its terms in the stage's colours with their present values. */
    List<EquationLine> equation(Frame<S> frame);

    Truth truth(Frame<S> frame);

    /** The ids of the equation's terms, which a lesson's step may highlight. */
    List<String> terms();

    /** True if these values hold still whatever would move in a phase. */
    default boolean holds(String phase, Values values) {
        return false;
    }

    /** How its metrics judge a run beside others. */
    default Scoring scoring() {
        return Scoring.NONE;
    }

    /** The weights that come with the program, on which a run of its can begin. */
    default Optional<Pretrained> pretrained() {
        return Optional.empty();
    }

    /** The model as boxes and arrows, for slow motion. */
    default Diagram diagram() {
        return Diagram.NONE;
    }

    /**
     * What to light up once a phase of a step is done: ids of views, terms as {@code term:<id>}, the diagram's parts as
     * {@code part:<id>}, and {@link #BACKWARD} where gradients flow. What happened is told under
     * {@code <id>.phase.<phase>.done}.
     */
    default Set<String> lit(String phase) {
        return Set.of();
    }

    /** The specification of a run when nothing is said. */
    default RunSpec defaults() {
        return new RunSpec(
                parameters().defaults(), dataSets().isEmpty() ? "" : dataSets().get(0), 1);
    }
}
