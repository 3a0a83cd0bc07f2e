package org.pushforward.data;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pushforward.text.Nearest;

/** Every data set by name: the toys, the digits, and a person's own files. */
public final class DataSets {
    /** The digits' name. */
    public static final String MNIST = "mnist";

    /** Fewer points or images of a person's own are refused. */
    public static final int FEWEST = OwnFiles.FEWEST;

    private DataSets() {}

    /** The built-in sets, on the line first. */
    public static List<DataSet> toys() {
        return Toys.ALL;
    }

    /** The names of the built-in sets of so many dimensions. */
    public static List<String> names(int dims) {
        return Toys.ALL.stream()
                .filter(set -> set.dims() == dims)
                .map(DataSet::id)
                .toList();
    }

    /**
     * A toy on the line by its name.
     *
     * @throws DataException if there is none; the message suggests the nearest
     */
    public static Toy1D line(String id) {
        return find(Toy1D.class, id, 1);
    }

    /**
     * A built-in set in the plane by its name.
     *
     * @throws DataException if there is none; the message suggests the nearest
     */
    public static DataSet plane(String id) {
        return find(DataSet.class, id, 2);
    }

    private static <T extends DataSet> T find(Class<T> kind, String id, int dims) {
        return Toys.ALL.stream()
                .filter(set -> set.dims() == dims && set.id().equals(id))
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> unknown(id, names(dims)));
    }

    /**
     * A toy's name, "mnist", a CSV file with one or two columns, or images as of {@link #images}, of which the training
     * part is taken.
     *
     * @throws DataException if it is none of these, or cannot be read
     */
    public static DataSet open(String nameOrPath) {
        for (DataSet toy : Toys.ALL) {
            if (toy.id().equals(nameOrPath)) {
                return toy;
            }
        }
        if (nameOrPath.equals(MNIST)) {
            return new Images(MNIST, Mnist.train());
        }
        return openFile(nameOrPath);
    }

    /**
     * Images with a part kept aside: "mnist", a folder with the four files of an image set, an IDX file of images, or a
     * folder of pictures.
     *
     * @throws DataException if it is neither, or cannot be read
     */
    public static ImageSplit images(String nameOrFolder) {
        return nameOrFolder.equals(MNIST) ? Mnist.load() : OwnFiles.images(path(nameOrFolder));
    }

    /**
     * As {@link #open}, for a model of points.
     *
     * @param dims how many numbers a point must have
     * @throws DataException also if a person's own points have another number, are too few, or all equal
     */
    public static DataSet points(String nameOrPath, int dims) {
        boolean known = nameOrPath.equals(MNIST)
                || Toys.ALL.stream().anyMatch(toy -> toy.id().equals(nameOrPath));
        if (!known && !nameOrPath.isEmpty()) {
            OwnFiles.refuseFolder(path(nameOrPath));
        }
        DataSet set = open(nameOrPath);
        OwnFiles.check(set, dims);
        return set;
    }

    /**
     * Points that have no file yet, judged as if they had one.
     *
     * @param name what to call them in messages
     * @throws DataException as for {@link #points(String, int)}
     */
    public static void check(String name, Points points, int dims) {
        OwnFiles.check(new Csv(name, points), dims);
    }

    /** True if the file's name ends as a picture's does. */
    public static boolean isPicture(Path file) {
        return PictureFolder.isPicture(file);
    }

    /** True if the file is one of the four of an image set that lie together. */
    public static boolean isPartOfFolder(Path file) {
        return IdxFolder.isWhole(file);
    }

    /**
     * What a person's own file or folder holds, and what was done to it.
     *
     * @throws DataException if it cannot be read
     */
    public static DataReport report(String path) {
        return OwnFiles.report(path(path));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw unknown(text, List.of(MNIST));
        }
    }

    private static DataSet openFile(String text) {
        List<String> names = Stream.concat(Toys.ALL.stream().map(DataSet::id), Stream.of(MNIST))
                .toList();
        Path path;
        try {
            path = Path.of(text);
        } catch (InvalidPathException e) {
            throw unknown(text, names);
        }
        if (!text.isEmpty() && Files.exists(path)
                || text.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return OwnFiles.open(path);
        }
        throw unknown(text, names);
    }

    private static DataException unknown(String id, List<String> names) {
        return new DataException("unknown data set '" + id + "'" + Nearest.suggest(id, names) + "; there are "
                + String.join(", ", names));
    }
}
