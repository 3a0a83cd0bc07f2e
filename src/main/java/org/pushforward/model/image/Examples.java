package org.pushforward.model.image;

import java.util.LinkedHashSet;
import java.util.Set;
import org.pushforward.data.ImageSet;

/** The few images of a set that are shown large. */
public final class Examples {
    /** At most so many. */
    public static final int MOST = 10;

    private Examples() {}

    /** Indices of the first image of each class, then of the first ones left. */
    public static int[] of(ImageSet images) {
        int count = Math.min(MOST, images.count());
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int label = 0; label < ImageSet.CLASSES && chosen.size() < count; label++) {
            for (int i = 0; i < images.count(); i++) {
                if (images.label(i) == label) {
                    chosen.add(i);
                    break;
                }
            }
        }
        for (int i = 0; chosen.size() < count; i++) {
            chosen.add(i);
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }
}
