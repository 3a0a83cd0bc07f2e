package org.pushforward.data;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of PNG and JPEG pictures of any size as grey images of 28 x 28: each of its folders is a class, or the pictures
 * in it are of one class.
 *
 * @param images a seventh of them kept aside
 * @param report what was found and done
 */
record PictureFolder(ImageSplit images, DataReport report) {
    static final int SIDE = 28;

    private static final int MOST = 70_000;
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg");

    /** The last folder that was read: a run that begins anew does not read thousands of files again. */
    private static SoftReference<Read> last = new SoftReference<>(null);

    private record Read(List<String> state, PictureFolder folder) {}

    /** Pictures of one class. */
    private record Group(String name, List<Path> pictures) {}

    /** What a folder holds: groups of pictures, and how many other files are passed over. */
    private record Contents(Path folder, List<Group> groups, long others) {
        int count() {
            return groups.stream().mapToInt(group -> group.pictures.size()).sum();
        }

        /** The label of each group: its own name if all are named by a digit, else its place. */
        List<Integer> labels() {
            boolean digits = groups.stream().allMatch(group -> group.name.matches("[0-9]"));
            List<Integer> labels = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                labels.add(digits ? Integer.parseInt(groups.get(i).name) : i);
            }
            return labels;
        }

        /** Changes when a picture does. */
        List<String> state() throws IOException {
            List<String> state = new ArrayList<>();
            for (Group group : groups) {
                for (Path file : group.pictures) {
                    state.add(file.toAbsolutePath() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
            state.add(String.valueOf(others));
            return state;
        }
    }

    static boolean isPicture(Path file) {
        String name = OwnFiles.name(file).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** @throws DataException naming the file, if there are no pictures, too few or many, or one cannot be read */
    static PictureFolder load(Path folder) {
        try {
            Contents contents = contents(folder);
            List<String> state = contents.state();
            return load(contents, state);
        } catch (IOException e) {
            throw DataException.of("unreadable", folder, e.getMessage());
        }
    }

    private static synchronized PictureFolder load(Contents contents, List<String> state) {
        Read known = last.get();
        if (known != null && known.state.equals(state)) {
            return known.folder;
        }
        PictureFolder read = read(contents);
        last = new SoftReference<>(new Read(state, read));
        return read;
    }

    private static Contents contents(Path folder) throws IOException {
        List<Path> entries = entries(folder);
        List<Path> loose = entries.stream().filter(PictureFolder::isPicture).toList();
        List<Group> groups = new ArrayList<>();
        long others = entries.stream().filter(Files::isRegularFile).count() - loose.size();
        for (Path sub : entries.stream().filter(Files::isDirectory).toList()) {
            List<Path> inside = entries(sub);
            List<Path> pictures =
                    inside.stream().filter(PictureFolder::isPicture).toList();
            others += inside.size() - pictures.size();
            if (!pictures.isEmpty()) {
                groups.add(new Group(OwnFiles.name(sub), pictures));
            }
        }
        if (!loose.isEmpty() && !groups.isEmpty()) {
            throw DataException.of("pictures.mixed", folder, loose.size(), groups.size());
        }
        if (!loose.isEmpty()) {
            groups.add(new Group("", loose));
        }
        Contents contents = new Contents(folder, groups, others);
        checkSize(contents);
        return contents;
    }

    private static void checkSize(Contents contents) {
        if (contents.groups.isEmpty()) {
            throw DataException.of("pictures.none", contents.folder);
        }
        if (contents.groups.size() > ImageSet.CLASSES) {
            throw DataException.of("pictures.classes", contents.folder, contents.groups.size(), ImageSet.CLASSES);
        }
        if (contents.count() > MOST) {
            throw DataException.of("pictures.many", contents.folder, contents.count(), MOST);
        }
    }

    /** Sorted by name; hidden files are none of the user's doing. */
    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !OwnFiles.name(path).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static PictureFolder read(Contents contents) {
        int count = contents.count();
        byte[] pixels = new byte[count * SIDE * SIDE];
        byte[] labels = new byte[count];
        Set<String> sizes = new TreeSet<>();
        int at = 0;
        for (int g = 0; g < contents.groups.size(); g++) {
            int label = contents.labels().get(g);
            for (Path file : contents.groups.get(g).pictures) {
                Path name = contents.folder.relativize(file);
                PictureFile picture = PictureFile.read(file, name.toString());
                picture.fit(SIDE, pixels, at * SIDE * SIDE);
                labels[at++] = (byte) label;
                sizes.add(picture.width() + " x " + picture.height());
            }
        }
        ImageSet all = new ImageSet(pixels, labels, SIDE, SIDE, count);
        ImageSplit split = HoldOut.split(all, OwnFiles.name(contents.folder));
        return new PictureFolder(split, report(contents, sizes, split));
    }

    private static DataReport report(Contents contents, Set<String> sizes, ImageSplit split) {
        String classes = contents.groups.stream().map(Group::name).collect(Collectors.joining(", "));
        String key = contents.groups.size() == 1 ? "pictures.one" : "pictures.classes";
        boolean fits = sizes.equals(Set.of(SIDE + " x " + SIDE));
        return DataReport.of(
                key + (fits ? "" : ".scaled"),
                OwnFiles.name(contents.folder),
                contents.count(),
                contents.groups.size(),
                classes,
                split.test().count(),
                contents.others);
    }
}
