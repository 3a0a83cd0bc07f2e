package org.pushforward.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with a data set in the four files of MNIST, as Fashion-MNIST and its relatives come. */
public final class IdxFolder {
    /** The first of the four files. */
    static final String FIRST = "train-images-idx3-ubyte";

    private static final List<String> NAMES =
            List.of(FIRST, "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");

    private IdxFolder() {}

    /**
     * Reads the four files, each plain or ending in .gz; "-idx" may be written ".idx".
     *
     * @throws DataException if the folder or a file is missing, or a file is not what its name says
     */
    public static ImageSplit load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw DataException.of(Files.exists(folder) ? "idx.file" : "idx.nofolder", folder, FIRST);
        }
        Map<String, Path> files = new TreeMap<>();
        NAMES.forEach(name -> find(folder, name).ifPresent(file -> files.put(name, file)));
        List<String> missing =
                NAMES.stream().filter(name -> !files.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw DataException.of("idx.missing", folder, String.join(", no ", missing), String.join("、", missing));
        }
        return new ImageSplit(
                part(files.get(NAMES.get(0)), files.get(NAMES.get(1))),
                part(files.get(NAMES.get(2)), files.get(NAMES.get(3))));
    }

    /** True if the folder has at least one of the four files. */
    static boolean looksLike(Path folder) {
        return NAMES.stream().anyMatch(name -> find(folder, name).isPresent());
    }

    /** True if the file is one of the four and the others are beside it. */
    static boolean isWhole(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        List<Path> all =
                NAMES.stream().flatMap(name -> find(folder, name).stream()).toList();
        return all.size() == NAMES.size() && all.contains(file.toAbsolutePath());
    }

    private static Optional<Path> find(Path folder, String name) {
        String dotted = name.replace("-idx", ".idx");
        return Stream.of(name, name + ".gz", dotted, dotted + ".gz")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static ImageSet part(Path images, Path labels) {
        return ImageFiles.join(
                Idx.readImages(images),
                images.getFileName().toString(),
                Idx.readLabels(labels),
                labels.getFileName().toString());
    }
}
