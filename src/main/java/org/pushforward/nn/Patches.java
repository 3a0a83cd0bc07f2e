package org.pushforward.nn;

/**
 * Where filters find their patches in a padded image, so that products can read them in place.
 *
 * <p>The lines of a padded image are sorted by their remainder modulo the stride, and the padding at the end of a line
 * is that at the beginning of the next. So from one position of the filter to the next it is always stride · channels
 * numbers, also from the last of a line to the first of the next line, with a few positions in between that are none.
 * That many numbers from any place on are therefore the first row of a matrix in which every position has a row: it is
 * a product's argument as it stands, and what is computed for the positions in between is ignored.
 */
final class Patches {
    private final ImageShape image;
    private final Filters filters;
    private final int stride;
    private final int height;
    private final int width;
    /** Lines of one remainder. */
    private final int lines;
    /** Positions from a line to the next. */
    private final int pitch;

    /**
     * Some neighbouring numbers of every patch.
     *
     * @param weight the row of the weights that meets the first
     * @param place where the first is in the first patch
     * @param length how many
     */
    record Part(int weight, int place, int length) {}

    Patches(ImageShape image, Filters filters) {
        this.image = image;
        this.filters = filters;
        stride = filters.stride();
        height = filters.positions(image.height());
        width = filters.positions(image.width());
        lines = (image.height() + 2 * filters.padding() - 1) / stride + 1;
        pitch = (image.width() + filters.padding() - 1) / stride + 1;
    }

    /** Positions from the first to the last, those in between included. */
    int rows() {
        return (height - 1) * pitch + width;
    }

    /** Numbers from one position to the next. */
    int step() {
        return stride * image.channels();
    }

    /** Numbers in a patch. */
    int size() {
        return filters.area() * image.channels();
    }

    /** Whether patches are read in place; those of one channel are copied, their rows would be too short. */
    boolean inPlace() {
        return image.channels() > 1;
    }

    /** Where a line of the padded image begins. */
    private int line(int line) {
        return (line % stride * lines + line / stride) * pitch * step();
    }

    /** The patch in parts of step() numbers. */
    Part[] parts() {
        int perLine = (filters.kernel() - 1) / stride + 1;
        Part[] parts = new Part[filters.kernel() * perLine];
        for (int k = 0; k < parts.length; k++) {
            int column = k % perLine * stride;
            parts[k] = part(k / perLine, column, Math.min(stride, filters.kernel() - column));
        }
        return parts;
    }

    /** The patch pixel by pixel. */
    Part[] pixels() {
        Part[] pixels = new Part[filters.area()];
        for (int k = 0; k < pixels.length; k++) {
            pixels[k] = part(k / filters.kernel(), k % filters.kernel(), 1);
        }
        return pixels;
    }

    private Part part(int line, int column, int pixels) {
        int channels = image.channels();
        return new Part(
                (line * filters.kernel() + column) * channels, line(line) + column * channels, pixels * channels);
    }

    /** A padded image of zeros. */
    Frame padded(Graph graph) {
        int[] places = new int[image.height()];
        for (int i = 0; i < places.length; i++) {
            places[i] = line(i + filters.padding()) + filters.padding() * image.channels();
        }
        int size = Math.multiplyExact(Math.multiplyExact(stride * lines, pitch), step());
        int behind = filters.padding() * image.channels();
        return new Frame(graph.allocate(size + behind), places, image.width() * image.channels());
    }

    /** Zeros for some numbers at every position. */
    Frame grid(int maps, Graph graph) {
        int[] places = new int[height];
        for (int i = 0; i < height; i++) {
            places[i] = i * pitch * maps;
        }
        return new Frame(graph.allocate(Math.multiplyExact(rows(), maps)), places, width * maps);
    }
}
