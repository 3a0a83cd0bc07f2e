package org.pushforward.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Axes that the same view has in common in several pictures: each says what its data need, all get ranges that hold
 * what all need. The view itself knows nothing of it: its axes come so wide from {@link Axes#in}.
 *
 * <p>Pictures are painted by one thread and looked at by another.
 */
public final class SharedAxes {
    private final List<Picture> pictures = new ArrayList<>();
    private boolean shared = true;
    private long version;

    /** What one picture's view needs, axes by axes in the order of painting. */
    private record Need(Range x, Range y) {
        Need with(Need other) {
            return new Need(x.with(other.x), y.with(other.y));
        }
    }

    /** A picture whose views have their axes in common with those of the others. */
    public synchronized Picture picture() {
        Picture picture = new Picture();
        pictures.add(picture);
        return picture;
    }

    /** Whether they are in common at all, or each picture has its own. */
    public synchronized void share(boolean on) {
        shared = on;
        version++;
    }

    public synchronized boolean isShared() {
        return shared;
    }

    /** Changes whenever a picture that was painted before would be painted differently. */
    public synchronized long version() {
        return version;
    }

    private Need union(String view, int axes, Need own) {
        Need all = own;
        for (Picture picture : pictures) {
            List<Need> needs = picture.needs.getOrDefault(view, List.of());
            if (axes < needs.size()) {
                all = all.with(needs.get(axes));
            }
        }
        return all;
    }

    /** One of the pictures. */
    public final class Picture {
        private final Map<String, List<Need>> needs = new HashMap<>();

        private Picture() {}

        /** For one painting of a view: what its axes need is kept, for the others. */
        public Size.Fit painting(String view) {
            int[] next = new int[1];
            return (area, x, y) -> {
                synchronized (SharedAxes.this) {
                    int axes = next[0]++;
                    Need own = new Need(x, y);
                    Need before = union(view, axes, own);
                    List<Need> mine = needs.computeIfAbsent(view, id -> new ArrayList<>());
                    Need old = axes < mine.size() ? mine.set(axes, own) : null;
                    if (old == null) {
                        mine.add(own);
                    }
                    Need now = union(view, axes, own);
                    if (old == null || !old.equals(own) && !(before.equals(now) && now.equals(now.with(old)))) {
                        version++;
                    }
                    return axes(area, shared ? now : own);
                }
            };
        }

        /** For the mouse over a view as it was painted last. */
        public Size.Fit painted(String view) {
            Map<Need, Need> asPainted = new LinkedHashMap<>();
            synchronized (SharedAxes.this) {
                List<Need> mine = needs.getOrDefault(view, List.of());
                for (int axes = 0; shared && axes < mine.size(); axes++) {
                    asPainted.putIfAbsent(mine.get(axes), union(view, axes, mine.get(axes)));
                }
            }
            return (area, x, y) -> {
                Need own = new Need(x, y);
                return axes(area, asPainted.getOrDefault(own, own));
            };
        }

        private static Axes axes(Rectangle2D area, Need need) {
            return new Axes(area, need.x(), need.y());
        }

        /** It is not painted any more. */
        public void forget() {
            synchronized (SharedAxes.this) {
                pictures.remove(this);
                version++;
            }
        }
    }
}
