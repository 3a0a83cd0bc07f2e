package org.pushforward.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.pushforward.lesson.Block.Alignment;
import org.pushforward.lesson.Block.Cell;

/** Turns a Markdown table into a block. */
final class TableReader {
    private final InlineReader inlines;

    TableReader(InlineReader inlines) {
        this.inlines = inlines;
    }

    Block.Table read(TableBlock table) {
        List<Cell> header = List.of();
        List<List<Cell>> rows = new ArrayList<>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (section instanceof TableHead) {
                    header = cells(row);
                } else if (section instanceof TableBody) {
                    rows.add(cells(row));
                }
            }
        }
        return new Block.Table(header, rows);
    }

    private List<Cell> cells(Node row) {
        List<Cell> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                cells.add(new Cell(alignment(cell.getAlignment()), inlines.children(cell)));
            }
        }
        return cells;
    }

    private static Alignment alignment(TableCell.Alignment alignment) {
        if (alignment == TableCell.Alignment.CENTER) {
            return Alignment.CENTER;
        }
        return alignment == TableCell.Alignment.RIGHT ? Alignment.RIGHT : Alignment.LEFT;
    }
}
