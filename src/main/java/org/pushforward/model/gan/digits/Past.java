package org.pushforward.model.gan.digits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.CheckpointException;

/** What a few fixed z were made into at step 0 and at 25, 50, 100, 200 ...: moments that a run keeps. */
final class Past {
    private static final int FIRST = 25;

    private final int length;
    private final List<Long> steps = new ArrayList<>();
    private final List<byte[]> images = new ArrayList<>();

    /** @param length bytes of a moment's images */
    Past(int length) {
        this.length = length;
    }

    /** True if this moment is to be kept. */
    static boolean keeps(long step) {
        return step == 0 || step % FIRST == 0 && Long.bitCount(step / FIRST) == 1;
    }

    void keep(long step, byte[] moment) {
        steps.add(step);
        images.add(moment);
    }

    /** The steps of the moments kept, ascending. */
    long[] steps() {
        return steps.stream().mapToLong(Long::longValue).toArray();
    }

    /** Their images, moment after moment. */
    byte[] images() {
        byte[] all = new byte[length * images.size()];
        for (int k = 0; k < images.size(); k++) {
            System.arraycopy(images.get(k), 0, all, k * length, length);
        }
        return all;
    }

    void save(Map<String, Object> parts) {
        parts.put("past-steps", steps());
        parts.put("past-images", images());
    }

    void restore(Checkpoint checkpoint) {
        long[] at = checkpoint.longs("past-steps");
        byte[] all = checkpoint.bytes("past-images");
        if (all.length != at.length * length) {
            throw new CheckpointException("'past-images' has " + all.length + " pixels where " + at.length
                    + " moments of this model have " + at.length * length);
        }
        steps.clear();
        images.clear();
        for (int k = 0; k < at.length; k++) {
            keep(at[k], Arrays.copyOfRange(all, k * length, (k + 1) * length));
        }
    }
}
