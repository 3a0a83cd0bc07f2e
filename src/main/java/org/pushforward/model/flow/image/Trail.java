package org.pushforward.model.flow.image;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.bijector.batch.Mapped;

/** Notes the layers that images pass while they are recorded on their way to the code. */
final class Trail {
    /** @param mapped what left the layer */
    record Pass(Stop stop, Mapped mapped) {}

    private final List<Pass> passes = new ArrayList<>();

    void passed(Stop stop, Mapped mapped) {
        passes.add(new Pass(stop, mapped));
    }

    /** What was noted since the last time, from the image inwards. */
    List<Pass> take() {
        List<Pass> taken = List.copyOf(passes);
        passes.clear();
        return taken;
    }
}
