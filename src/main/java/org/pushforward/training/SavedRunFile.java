package org.pushforward.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.pushforward.training.SavedRunException.Reason;

/**
 * The file of a {@link SavedRun}, every number big-endian:
 *
 * <pre>
 *   "PUSHFORWARD-RUN" and a line feed      16 bytes
 *   version                                 4 bytes
 *   length of the header                    4 bytes
 *   header: JSON in UTF-8 ({@link SavedRunHeader})
 *   the checkpoint's arrays, in the header's order; then those of the past: the curves', each keyframe's
 *   SHA-256 of everything before           32 bytes
 * </pre>
 */
public final class SavedRunFile {
    /** The version that is written, and the newest that is read; version 1 had no past. */
    public static final int VERSION = 2;

    static final byte[] MAGIC = "PUSHFORWARD-RUN\n".getBytes(StandardCharsets.US_ASCII);
    static final int DIGEST = 32;
    private static final int LEAST = MAGIC.length + 8 + DIGEST;
    private static final long MOST = 1L << 30;

    private SavedRunFile() {}

    /** Writes the whole file; the same run gives the same bytes. */
    public static void write(SavedRun run, OutputStream out) throws IOException {
        DigestOutputStream digested = new DigestOutputStream(out, sha256());
        DataOutputStream data = new DataOutputStream(digested);
        byte[] header = SavedRunHeader.of(run).toJson();
        data.write(MAGIC);
        data.writeInt(VERSION);
        data.writeInt(header.length);
        data.write(header);
        write(run.checkpoint(), data);
        if (run.past().isPresent()) {
            write(run.past().get().curves(), data);
            for (Checkpoint state : run.past().get().keyframes().values()) {
                write(state, data);
            }
        }
        data.flush();
        out.write(digested.getMessageDigest().digest());
        out.flush();
    }

    private static void write(Checkpoint state, DataOutputStream data) throws IOException {
        for (Object array : state.parts().values()) {
            data.write(SavedRunArrays.bytes(array));
        }
    }

    /**
     * Reads a file back.
     *
     * @throws SavedRunException if it is missing, foreign, newer, cut off or altered; the message is one sentence
     */
    public static SavedRun read(Path file) {
        byte[] bytes = bytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        buffer.position(MAGIC.length);
        int version = bytes.length < LEAST ? VERSION : buffer.getInt();
        if (version > VERSION) {
            throw new SavedRunException(
                    Reason.NEWER,
                    "'" + file + "' was saved in version " + version
                            + " of the format and this Pushforward reads up to version " + VERSION
                            + "; open it with a newer Pushforward");
        }
        if (version < 1 || bytes.length < LEAST || !agrees(bytes)) {
            throw damaged(file);
        }
        buffer.limit(bytes.length - DIGEST);
        try {
            return body(buffer);
        } catch (RuntimeException | IOException e) {
            // the checksum agrees, so another program made this
            throw damaged(file);
        }
    }

    private static SavedRun body(ByteBuffer buffer) throws IOException {
        byte[] json = SavedRunArrays.take(buffer, buffer.getInt());
        SavedRun run = SavedRunHeader.fromJson(json).with(buffer);
        if (buffer.hasRemaining()) {
            throw new CheckpointException("bytes are left over");
        }
        return run;
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] magic = in.readNBytes(MAGIC.length);
            if (magic.length == 0 || !Arrays.equals(magic, Arrays.copyOf(MAGIC, magic.length))) {
                throw new SavedRunException(Reason.FOREIGN, "'" + file + "' is not a run saved by Pushforward");
            }
            if (Files.size(file) > MOST) {
                throw new SavedRunException(
                        Reason.TOO_LARGE, "'" + file + "' is too large to be a run saved by Pushforward");
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(Arrays.copyOf(magic, MAGIC.length));
            in.transferTo(all);
            return all.toByteArray();
        } catch (NoSuchFileException e) {
            throw new SavedRunException(Reason.MISSING, "there is no file '" + file + "'");
        } catch (IOException e) {
            throw new SavedRunException(Reason.UNREADABLE, "'" + file + "' cannot be read (" + e.getMessage() + ")");
        }
    }

    private static boolean agrees(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes, 0, bytes.length - DIGEST);
        return MessageDigest.isEqual(digest.digest(), Arrays.copyOfRange(bytes, bytes.length - DIGEST, bytes.length));
    }

    private static CheckpointException damaged(Path file) {
        return new SavedRunException(
                Reason.DAMAGED,
                "'" + file
                        + "' is damaged: its checksum does not agree, so it was cut off or altered; save the run again");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
