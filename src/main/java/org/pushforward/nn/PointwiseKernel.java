package org.pushforward.nn;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pushforward.nn.Pointwise.Values;

/** An element-wise function as it runs over memory. */
interface PointwiseKernel {
    /**
     * What {@link #forward} needs in y. Called on its own, because the compiler gives up inlining a method that holds both
     * loops, and what is not inlined makes garbage.
     */
    void prepare(Values v);

    /** y = f(a, b, c). */
    void forward(Values v);

    /** y = f(a + bias) for a function of one argument; the bias is repeated in every row and fills whole vectors. */
    void forward(Values v, Floats bias);

    /**
     * d (+)= dy · ∂f/∂(argument k).
     *
     * @param k 0, 1 or 2 for a, b or c
     */
    void backward(int k, Values v, Floats dy, Into d);

    /**
     * The loops over {@code f}. The compiler inlines what a loop calls only if it has seen that loop call nothing else, so
     * every function gets a copy of the class {@link PointwiseLoop} of its own.
     */
    static PointwiseKernel of(Pointwise f) {
        Class<?> loop = Copies.OF.computeIfAbsent(f.getClass(), c -> Copies.one());
        try {
            MethodType constructor = MethodType.methodType(void.class, Pointwise.class);
            return (PointwiseKernel)
                    MethodHandles.lookup().findConstructor(loop, constructor).invoke(f);
        } catch (Throwable e) {
            throw new IllegalStateException("no kernel for " + f, e);
        }
    }

    /** The copies made so far, by the class of their function. */
    final class Copies {
        private static final Map<Class<?>, Class<?>> OF = new ConcurrentHashMap<>();
        private static final byte[] TEMPLATE = template();

        private Copies() {}

        private static byte[] template() {
            try (InputStream in = PointwiseLoop.class.getResourceAsStream("PointwiseLoop.class")) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException("the class file of PointwiseLoop cannot be read", e);
            }
        }

        private static Class<?> one() {
            try {
                return MethodHandles.lookup().defineHiddenClass(TEMPLATE, true).lookupClass();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("PointwiseLoop cannot be copied", e);
            }
        }
    }
}
