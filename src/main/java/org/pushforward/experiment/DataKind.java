package org.pushforward.experiment;

/** What an experiment learns from; its words are under {@code own.kind.<word>}. */
public enum DataKind {
    /** Nothing: it computes. */
    NONE,
    /** The data sets it names, and no others. */
    BUILT_IN,
    /** Numbers: a CSV file with one column. */
    LINE,
    /** Points of the plane: a CSV file with two columns. */
    PLANE,
    /** Grey images: a folder of pictures, or IDX files. */
    IMAGES;

    /** True if a person's own data can be learned. */
    public boolean takesOwn() {
        return this != NONE && this != BUILT_IN;
    }

    /** Numbers in a point; 0 if it does not learn points. */
    public int dims() {
        return this == LINE ? 1 : this == PLANE ? 2 : 0;
    }

    /** Lower case with dashes. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
