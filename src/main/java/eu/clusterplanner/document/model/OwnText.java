package eu.clusterplanner.document.model;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * Reads the team's own prose: CommonMark with paragraphs, bold, italics, lists and links. Whatever else is written
 * keeps its words: a heading becomes a bold paragraph, code and HTML plain text, a picture its description.
 */
public final class OwnText extends AbstractVisitor {

    /** Nobody nests deeper on purpose, and each level costs the stack of whoever reads. */
    private static final int DEEPEST_READ = 50;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST_READ).build();
    private static final int DEEPEST = 2;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();
    private int depth;
    private boolean ordered;

    private OwnText() {}

    /** The text as blocks; empty for an empty text. */
    public static List<Block> read(String text) {
        OwnText reader = new OwnText();
        PARSER.parse(text).accept(reader);
        return List.copyOf(reader.blocks);
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(InlineReader.read(paragraph, false));
    }

    @Override
    public void visit(Heading heading) {
        add(InlineReader.read(heading, true));
    }

    @Override
    public void visit(HtmlBlock html) {
        add(Inline.plain(html.getLiteral().strip()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(Inline.plain(code.getLiteral().strip()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(Inline.plain(code.getLiteral().strip()));
    }

    @Override
    public void visit(BulletList list) {
        list(list, false);
    }

    @Override
    public void visit(OrderedList list) {
        list(list, true);
    }

    private void list(ListBlock list, boolean numbered) {
        boolean outer = ordered;
        depth++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            ordered = numbered;
            visitChildren(item);
        }
        ordered = outer;
        depth--;
        if (depth == 0 && !items.isEmpty()) {
            blocks.add(new Block.ItemList(items));
            items.clear();
        }
    }

    private void add(List<Inline> text) {
        if (text.isEmpty()) {
            return;
        }
        if (depth == 0) {
            blocks.add(new Block.Paragraph(text));
        } else {
            items.add(new Block.Item(Math.min(depth - 1, DEEPEST), ordered, text));
        }
    }
}
