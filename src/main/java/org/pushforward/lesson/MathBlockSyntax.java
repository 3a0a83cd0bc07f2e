package org.pushforward.lesson;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Formulas on lines of their own, from a line that starts with {@code $$} to a line that ends with it.
 *
 * <p>Without this a formula's line that starts with {@code -} would become a list.
 */
final class MathBlockSyntax extends AbstractBlockParser {
    private static final String FENCE = "$$";

    private final Display block = new Display();
    private final StringBuilder latex = new StringBuilder();
    private boolean started;
    private boolean closed;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (closed) {
            return BlockContinue.none();
        }
        String text = state.getLine().getContent().toString().strip();
        if (text.endsWith(FENCE)) {
            append(text.substring(0, text.length() - FENCE.length()));
            closed = true;
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString().strip();
        if (started) {
            append(text);
            return;
        }
        started = true;
        closed = text.length() > FENCE.length() && text.endsWith(FENCE);
        append(text.substring(FENCE.length(), closed ? text.length() - FENCE.length() : text.length()));
    }

    private void append(String text) {
        latex.append(text.strip()).append('\n');
    }

    @Override
    public void closeBlock() {
        block.latex = latex.toString().strip();
        block.closed = closed;
    }

    /** A formula on lines of its own, without its dollar signs. */
    static final class Display extends CustomBlock {
        private String latex = "";
        private boolean closed;

        String latex() {
            return latex;
        }

        boolean closed() {
            return closed;
        }
    }

    /** Starts at a line that begins with two dollar signs, unless text follows the closing ones. */
    static final class Factory extends AbstractBlockParserFactory {
        private static final int CODE_INDENT = 4;

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            String text = line.subSequence(state.getNextNonSpaceIndex(), line.length())
                    .toString()
                    .strip();
            int closing = text.indexOf(FENCE, FENCE.length());
            boolean opens = state.getIndent() < CODE_INDENT
                    && text.startsWith(FENCE)
                    && (closing < 0 || closing == text.length() - FENCE.length());
            return opens
                    ? BlockStart.of(new MathBlockSyntax()).atIndex(state.getNextNonSpaceIndex())
                    : BlockStart.none();
        }
    }
}
