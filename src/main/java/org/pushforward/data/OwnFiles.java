package org.pushforward.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A person's own files and folders, told apart by what they hold. */
final class OwnFiles {
    /** Fewer points or pictures are none that anything can be learned from. */
    static final int FEWEST = 10;

    private OwnFiles() {}

    /** A folder of images, an IDX file, or CSV. */
    static DataSet open(Path path) {
        if (Files.isDirectory(path) || isIdx(path)) {
            return new Images(name(path), images(path).train());
        }
        refusePicture(path);
        return new Csv(name(path), CsvPoints.read(path));
    }

    static ImageSplit images(Path path) {
        if (Files.isDirectory(path)) {
            return IdxFolder.looksLike(path)
                    ? IdxFolder.load(path)
                    : PictureFolder.load(path).images();
        }
        if (!Files.exists(path)) {
            throw DataException.of("noimages", path, IdxFolder.FIRST);
        }
        refusePicture(path);
        return HoldOut.split(labelled(path), name(path));
    }

    /** Before thousands of pictures are read for nothing. */
    static void refuseFolder(Path path) {
        if (Files.isDirectory(path)) {
            throw DataException.of("points.images", name(path));
        }
    }

    private static void refusePicture(Path file) {
        if (PictureFolder.isPicture(file)) {
            throw DataException.of("pictures.one", name(file));
        }
    }

    /** With the labels in the file beside it, if there is one; else all of one class. */
    private static ImageSet labelled(Path file) {
        Idx.Images images = Idx.readImages(file);
        Path beside = file.resolveSibling(name(file).replace("images", "labels").replace("idx3", "idx1"));
        boolean labelled = !beside.equals(file) && Files.isRegularFile(beside);
        byte[] labels = labelled ? Idx.readLabels(beside) : new byte[images.count()];
        return ImageFiles.join(images, name(file), labels, name(beside));
    }

    private static boolean isIdx(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(2);
            return Arrays.equals(first, new byte[] {0, 0}) || Arrays.equals(first, new byte[] {0x1F, (byte) 0x8B});
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** As {@link DataSets#points}. */
    static void check(DataSet set, int dims) {
        if (!(set instanceof Csv csv) || csv.dims() != dims) {
            if (set instanceof Images) {
                throw DataException.of("points.images", set.id());
            }
            if (set.dims() != dims) {
                throw DataException.of(set instanceof Csv ? "points." + dims : "points.set." + dims, set.id());
            }
            return;
        }
        Points points = csv.points();
        if (points.rows() < FEWEST) {
            throw DataException.of("points.few", csv.id(), points.rows(), FEWEST);
        }
        for (int j = 0; j < dims; j++) {
            if (isConstant(points, j)) {
                throw DataException.of(
                        dims == 1 ? "points.equal" : "points.constant", csv.id(), j + 1, points.at(0, j));
            }
        }
    }

    private static boolean isConstant(Points points, int column) {
        for (int i = 1; i < points.rows(); i++) {
            if (points.at(i, column) != points.at(0, column)) {
                return false;
            }
        }
        return true;
    }

    static DataReport report(Path path) {
        if (Files.isDirectory(path) && !IdxFolder.looksLike(path)) {
            return PictureFolder.load(path).report();
        }
        if (Files.isDirectory(path) || isIdx(path)) {
            ImageSplit images = images(path);
            ImageSet train = images.train();
            return DataReport.of(
                    "idx",
                    name(path),
                    train.count(),
                    train.rows(),
                    train.cols(),
                    images.test().count());
        }
        refusePicture(path);
        Points points = CsvPoints.read(path);
        return DataReport.of("points." + points.dims(), name(path), points.rows());
    }

    static String name(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }
}
