package org.pushforward.nn;

import java.util.List;
import java.util.stream.Stream;

/** The table of all operations; what is added to the engine adds its lines here or to a table of its own. */
final class Operations {
    /** With a tail, without one, one row, one column, one number; the tail is one no vector width divides. */
    static final String ALONE = "3x19 | 4x16 | 1x37 | 21x1 | 1x1";

    static final String PAIRS = "3x19 3x19 | 4x16 4x16 | 1x37 1x37 | 21x1 21x1 | 1x1 1x1";
    static final String TRIPLES = "3x19 3x19 3x19 | 4x16 4x16 4x16 | 1x37 1x37 1x37 | 1x1 1x1 1x1";

    private Operations() {}

    @SafeVarargs
    static Stream<Operation> table(Stream<Operation>... lines) {
        return Stream.of(lines).flatMap(line -> line);
    }

    /** An input column beside x, of numbers that get no gradient, such as labels. */
    static Tensor column(Tensor x, float... values) {
        return x.graph().input(values.length, 1).set(values);
    }

    static List<Operation> all() {
        return table(
                        ExpressionOperations.all(),
                        LossOperations.all(),
                        LayerOperations.all(),
                        MatrixOperations.all(),
                        NetworkOperations.all(),
                        ConvolutionOperations.all(),
                        SplineOperations.all())
                .toList();
    }
}
