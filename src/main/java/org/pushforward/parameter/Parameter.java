package org.pushforward.parameter;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One typed description that drives the slider, the command line's {@code --set}, lesson presets, saved runs and the
 * documentation.
 *
 * <p>Parameters restart the run unless they are {@link #live()}.
 */
public sealed interface Parameter permits Real, Whole, Choice, Switch, Series, Sketch {

    Meta meta();

    /** This parameter with other surroundings. */
    Parameter withMeta(Meta meta);

    /** The value a run has when nothing is said: Double, Integer, String, Boolean or List of Double. */
    Object initial();

    /**
     * Reads a value written by a person.
     *
     * @throws ParameterException if the text is not a value in range; the message names the range
     */
    Object parse(String text);

    /**
     * Checks a value of this parameter's own type.
     *
     * @throws ParameterException if it is out of range or of another type
     */
    void check(Object value);

    /** What may be given, in words, as in {@code a number from 0 to 1}. */
    String range();

    default String name() {
        return meta().name();
    }

    default String symbol() {
        return meta().symbol();
    }

    default boolean isLive() {
        return meta().live();
    }

    /** The same parameter, acting at the next step instead of restarting. */
    default Parameter live() {
        return withMeta(meta().asLive());
    }

    /** The same parameter, shown only while another one has one of the values. */
    default Parameter when(String parameter, String... values) {
        return withMeta(meta().onlyWhen(new Meta.When(parameter, Set.of(values))));
    }

    /** The value as {@link #parse} reads it. */
    default String format(Object value) {
        return value.toString();
    }

    /** A number from {@code min} to {@code max} on a linear scale. */
    static Real real(String name, String symbol, double min, double max, double initial) {
        return new Real(Meta.of(name, symbol), min, max, initial, Real.Scale.LINEAR);
    }

    /** A positive number from {@code min} to {@code max} on a logarithmic scale. */
    static Real log(String name, String symbol, double min, double max, double initial) {
        return new Real(Meta.of(name, symbol), min, max, initial, Real.Scale.LOG);
    }

    /** A whole number from {@code min} to {@code max}. */
    static Whole whole(String name, String symbol, int min, int max, int initial) {
        return new Whole(Meta.of(name, symbol), min, max, initial);
    }

    /** One of the options; the first is the default. */
    static Choice choice(String name, String... options) {
        return new Choice(Meta.of(name, ""), List.of(options), options[0]);
    }

    /** On or off. */
    static Switch flag(String name, boolean initial) {
        return new Switch(Meta.of(name, ""), initial);
    }

    /** As many numbers as {@code initial} has, each from {@code min} to {@code max}. */
    static Series series(String name, double min, double max, List<Double> initial) {
        return new Series(Meta.of(name, ""), min, max, initial);
    }

    /** A small grey picture to draw; nothing is drawn at first. */
    static Sketch sketch(String name, int rows, int columns) {
        return new Sketch(Meta.of(name, ""), rows, columns);
    }

    /** The failure that all parameters report in the same words. */
    default ParameterException refuse(Object found) {
        return new ParameterException(name() + " takes " + range() + ", not '" + found + "'");
    }

    /** The condition under which the parameter matters. */
    default Optional<Meta.When> condition() {
        return meta().when();
    }
}
