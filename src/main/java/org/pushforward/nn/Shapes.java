package org.pushforward.nn;

import java.util.List;

/** The shape checks and their messages. */
final class Shapes {
    private Shapes() {}

    static void meet(String name, Tensor a, Tensor b, int left, int right) {
        if (left != right) {
            String side = name.endsWith("Transposed") ? " columns" : " rows";
            throw new IllegalArgumentException(
                    name + ": " + a + " x " + b + ": " + left + " columns do not meet " + right + side);
        }
    }

    static void sameRows(String name, Tensor a, Tensor b) {
        if (a.rows() != b.rows()) {
            throw new IllegalArgumentException(
                    name + ": " + a + " beside " + b + ": " + a.rows() + " rows against " + b.rows());
        }
    }

    static void same(String name, Tensor a, Tensor... others) {
        for (Tensor b : others) {
            if (a.rows() != b.rows() || a.cols() != b.cols()) {
                throw new IllegalArgumentException(name + ": " + a + " and " + b + " must have one shape");
            }
        }
    }

    static void square(String name, Tensor a) {
        if (a.rows() != a.cols()) {
            throw new IllegalArgumentException(name + ": needs a square matrix, not " + a);
        }
    }

    static void column(String name, Tensor a, int rows) {
        if (a.rows() != rows || a.cols() != 1) {
            throw new IllegalArgumentException(name + ": needs a column [" + rows + ", 1], not " + a);
        }
    }

    static void parameters(String name, Tensor t, int rows, int cols) {
        if (t.rows() != rows || t.cols() != cols) {
            throw new IllegalArgumentException(
                    name + ": a parameter " + t + " where [" + rows + ", " + cols + "] is needed");
        }
    }

    static void images(String name, Tensor x, ImageShape in) {
        if (x.cols() != in.size()) {
            throw new IllegalArgumentException(
                    name + ": " + x + " cannot hold images of " + in + ", which need " + in.size() + " columns");
        }
    }

    /** {@code b} repeated to the shape of {@code a}, if it is a row, a column or a number. */
    static Tensor fit(String name, Tensor b, Tensor a) {
        if (b.rows() == a.rows() && b.cols() == a.cols()) {
            return b;
        }
        boolean row = b.rows() == 1 && b.cols() == a.cols();
        boolean column = b.cols() == 1 && b.rows() == a.rows();
        if (!row && !column && b.size() != 1) {
            throw new IllegalArgumentException(name + ": " + b + " cannot be repeated to fit " + a);
        }
        Graph graph = Graph.common(List.of(a, b));
        return graph.record(a.rows(), a.cols(), new Reduce.Expand(b));
    }
}
