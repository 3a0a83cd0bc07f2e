package org.pushforward.plot.export;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Sets the times of making in an MP4 file to zero, which means unknown: the same run shall give the same file. */
final class Mp4Clock {
    private static final List<String> FOLDERS = List.of("moov", "trak", "mdia");
    private static final List<String> CLOCKS = List.of("mvhd", "tkhd", "mdhd");

    private Mp4Clock() {}

    static void reset(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            reset(bytes, 0, bytes.length());
        }
    }

    /** A box is its size in 4 bytes, its kind in 4 letters, and its content, which may be boxes again. */
    private static void reset(RandomAccessFile bytes, long begin, long end) throws IOException {
        long at = begin;
        while (at + 8 <= end) {
            bytes.seek(at);
            long size = bytes.readInt() & 0xFFFFFFFFL;
            byte[] letters = new byte[4];
            bytes.readFully(letters);
            String kind = new String(letters, StandardCharsets.ISO_8859_1);
            int head = size == 1 ? 16 : 8;
            if (size == 1) {
                size = bytes.readLong();
            }
            if (size < head) {
                return;
            }
            if (FOLDERS.contains(kind)) {
                reset(bytes, at + head, at + size);
            } else if (CLOCKS.contains(kind)) {
                // after version and flags: made and changed, seconds in 4 bytes each
                bytes.seek(at + head + 4);
                bytes.writeLong(0);
            }
            at += size;
        }
    }
}
