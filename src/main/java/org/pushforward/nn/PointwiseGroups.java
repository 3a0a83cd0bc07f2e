package org.pushforward.nn;

import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.IntConsumer;
import org.pushforward.nn.Pointwise.Values;

/**
 * An element-wise function in place, group of images by group. Like {@link PointwiseLoop} this class is only used in
 * copies, one for each function and direction: what calls the loops of several functions is compiled with all of them,
 * and gets so long that the compiler gives up inlining.
 */
final class PointwiseGroups implements IntConsumer {
    private final PointwiseKernel kernel;
    private final Values[] groups;
    private final Floats[] dy;

    /**
     * @param groups at every image where something is to be done, null at the others
     * @param dy the gradients at these images, for the derivative; none for the function itself
     */
    PointwiseGroups(PointwiseKernel kernel, Values[] groups, Floats[] dy) {
        this.kernel = kernel;
        this.groups = groups;
        this.dy = dy;
    }

    @Override
    public void accept(int image) {
        if (groups[image] == null) {
            return;
        }
        if (dy == null) {
            kernel.forward(groups[image]);
        } else {
            kernel.backward(0, groups[image], dy[image], new Into(dy[image], false));
        }
    }

    /** y = f(h). */
    static IntConsumer forward(Pointwise f, Values[] groups) {
        return make(f, groups, null);
    }

    /** dy ← dy f'(h). */
    static IntConsumer backward(Pointwise f, Values[] groups, Floats[] dy) {
        return make(f, groups, dy);
    }

    private static IntConsumer make(Pointwise f, Values[] groups, Floats[] dy) {
        Class<?> copy = PointwiseKernel.Copies.of(PointwiseGroups.class, List.of(f.getClass(), dy == null));
        MethodType constructor =
                MethodType.methodType(void.class, PointwiseKernel.class, Values[].class, Floats[].class);
        return (IntConsumer) PointwiseKernel.Copies.make(copy, constructor, PointwiseKernel.of(f), groups, dy);
    }
}
