package org.pushforward.nn;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
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
        Class<?> loop = Copies.of(PointwiseLoop.class, f.getClass());
        return (PointwiseKernel) Copies.make(loop, MethodType.methodType(void.class, Pointwise.class), f);
    }

    /** The copies made so far of classes whose methods the compiler shall see doing one thing only. */
    final class Copies {
        private static final Map<List<?>, Class<?>> MADE = new ConcurrentHashMap<>();

        private Copies() {}

        /** A copy of its own for every use. */
        static Class<?> of(Class<?> template, Object use) {
            return MADE.computeIfAbsent(List.of(template, use), key -> copy(template));
        }

        private static Class<?> copy(Class<?> template) {
            try (InputStream in = template.getResourceAsStream(template.getSimpleName() + ".class")) {
                return MethodHandles.lookup()
                        .defineHiddenClass(in.readAllBytes(), true)
                        .lookupClass();
            } catch (IOException | IllegalAccessException e) {
                throw new IllegalStateException(template + " cannot be copied", e);
            }
        }

        static Object make(Class<?> copy, MethodType constructor, Object... arguments) {
            try {
                return MethodHandles.lookup().findConstructor(copy, constructor).invokeWithArguments(arguments);
            } catch (Throwable e) {
                throw new IllegalStateException("no " + copy + " from " + Arrays.toString(arguments), e);
            }
        }
    }
}
