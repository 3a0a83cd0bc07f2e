package org.pushforward.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.pushforward.lesson.Block.Code;
import org.pushforward.lesson.Block.Heading;
import org.pushforward.lesson.Block.MathBlock;
import org.pushforward.lesson.Block.Paragraph;

/** Turns Markdown with formulas into blocks. */
final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customBlockParserFactory(new MathBlockSyntax.Factory())
            .customInlineContentParserFactory(new MathSyntax())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final Origin origin;
    private final InlineReader inlines;

    private Markdown(Origin origin) {
        this.origin = origin;
        this.inlines = new InlineReader(origin);
    }

    static List<Block> blocks(Part.Lines lines, MathChecker math, Problems problems) {
        return new Markdown(new Origin(lines.line(), math, problems)).children(PARSER.parse(lines.joined()));
    }

    /** The text of a single paragraph, as in a title or a choice. */
    static List<Inline> inline(Part.Lines lines, MathChecker math, Problems problems) {
        List<Block> blocks = blocks(lines, math, problems);
        if (blocks.isEmpty()) {
            return List.of();
        }
        if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph) {
            return paragraph.content();
        }
        problems.at(lines.line(), "only a line of text and formulas fits here, found \"" + lines.joined() + "\"");
        return List.of(new Inline.Text(lines.joined()));
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, blocks);
        }
        return blocks;
    }

    private void add(Node node, List<Block> to) {
        if (node instanceof org.commonmark.node.Paragraph) {
            addParagraph(node, to);
        } else if (node instanceof org.commonmark.node.Heading heading) {
            to.add(new Heading(heading.getLevel(), inlines.children(node)));
        } else if (node instanceof BulletList) {
            to.add(new Block.Bullets(items(node)));
        } else if (node instanceof OrderedList list) {
            to.add(new Block.Ordered(list.getMarkerStartNumber(), items(node)));
        } else if (node instanceof MathBlockSyntax.Display display) {
            addFormula(display, to);
        } else if (node instanceof BlockQuote) {
            to.add(new Block.Quote(children(node)));
        } else if (node instanceof FencedCodeBlock code) {
            to.add(new Code(code.getInfo(), code.getLiteral().stripTrailing()));
        } else if (node instanceof IndentedCodeBlock code) {
            to.add(new Code("", code.getLiteral().stripTrailing()));
        } else if (node instanceof TableBlock table) {
            to.add(new TableReader(inlines).read(table));
        } else {
            refuse(node);
        }
    }

    private void addFormula(MathBlockSyntax.Display display, List<Block> to) {
        if (!display.closed()) {
            origin.problem(display, "the formula that starts here never ends; close it with a line that ends in $$");
        }
        origin.checkMath(display, display.latex());
        to.add(new MathBlock(display.latex()));
    }

    /** A displayed formula inside a paragraph cuts the paragraph in two. */
    private void addParagraph(Node paragraph, List<Block> to) {
        List<Node> run = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof MathSyntax.Formula formula && formula.display()) {
                addRun(run, to);
                origin.checkMath(formula, formula.latex());
                to.add(new MathBlock(formula.latex()));
            } else {
                run.add(node);
            }
        }
        addRun(run, to);
    }

    private void addRun(List<Node> run, List<Block> to) {
        List<Inline> content = inlines.read(run);
        if (!Inline.plain(content).isBlank()) {
            to.add(new Paragraph(content));
        }
        run.clear();
    }

    private List<List<Block>> items(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(children(item));
        }
        return items;
    }

    private void refuse(Node node) {
        if (node instanceof ThematicBreak) {
            origin.problem(node, "a rule (---) has no meaning here; delete it");
        } else if (node instanceof HtmlBlock) {
            origin.problem(node, "HTML is not shown in lessons; write it in Markdown");
        }
        // a link definition draws nothing by itself, so it is passed over
    }
}
