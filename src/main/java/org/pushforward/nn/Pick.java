package org.pushforward.nn;

/** y[r] = x[r, label[r]]: of each row the number its label names. Labels are whole numbers and get no gradient. */
final class Pick extends Op {
    private final int[] places;

    Pick(Tensor x, Tensor labels) {
        super(x, labels);
        places = new int[x.rows()];
    }

    @Override
    Runnable forward(Tensor out) {
        Tensor x = arguments.get(0);
        Floats from = x.floats();
        Floats labels = arguments.get(1).floats();
        Floats y = out.floats();
        return () -> {
            Indices.read("pick", labels, places, x.cols());
            for (int r = 0; r < places.length; r++) {
                y.set(r, from.get(r * x.cols() + places[r]));
            }
        };
    }

    @Override
    void backward(Tensor out, Backward pass) {
        Tensor x = arguments.get(0);
        if (pass.wants(arguments.get(1))) {
            pass.sumInto(arguments.get(1));
        }
        if (pass.wants(x)) {
            Floats dy = pass.of(out);
            Into sums = pass.sumInto(x);
            pass.then(() -> {
                for (int r = 0; r < places.length; r++) {
                    sums.put(dy.get(r), r * x.cols() + places[r]);
                }
            });
        }
    }
}
