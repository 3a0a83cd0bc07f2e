package org.pushforward.data;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Skips a byte-order mark and refuses endless lines, quotations over several lines and text that is none, so that no file
 * can fill the memory.
 */
final class LineGuard extends FilterReader {
    private static final int LONGEST = 10_000;

    private final String name;
    private int length;
    private long line = 1;
    private boolean begun;
    private boolean quoted;
    private boolean comment;

    LineGuard(Reader in, String name) {
        super(in);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int n = super.read(buffer, offset, count);
        if (!begun && n > 0) {
            begun = true;
            if (buffer[offset] == '\uFEFF') {
                System.arraycopy(buffer, offset + 1, buffer, offset, n - 1);
                n = n == 1 ? super.read(buffer, offset, count) : n - 1;
            }
        }
        if (n < 0) {
            endLine();
        }
        for (int i = 0; i < n; i++) {
            check(buffer[offset + i]);
        }
        return n;
    }

    private void check(char c) {
        if (c == 0) {
            throw DataException.of("csv.binary", name, line);
        }
        if (c == '\n' || c == '\r') {
            endLine();
            line += c == '\n' ? 1 : 0;
            return;
        }
        comment |= length == 0 && c == '#';
        quoted ^= c == '"' && !comment;
        if (++length > LONGEST) {
            throw DataException.of("csv.endless", name, line, LONGEST);
        }
    }

    private void endLine() {
        if (quoted) {
            throw unquotable(name, line);
        }
        length = 0;
        comment = false;
    }

    static DataException unquotable(String name, long line) {
        return DataException.of("csv.quote", name, line);
    }
}
