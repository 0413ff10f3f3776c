package eu.clusterplanner.document.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the running text of one CommonMark block. */
final class InlineReader extends AbstractVisitor {

    /** Marks within marks beyond this are left out, their words stay: each level costs stack. */
    private static final int DEEPEST = 50;

    private final List<Inline> text = new ArrayList<>();
    private int depth;
    private boolean bold;
    private boolean italic;

    private InlineReader(boolean bold) {
        this.bold = bold;
    }

    static List<Inline> read(Node block, boolean bold) {
        InlineReader reader = new InlineReader(bold);
        reader.visitChildren(block);
        return reader.text;
    }

    @Override
    protected void visitChildren(Node parent) {
        if (depth == DEEPEST) {
            addWords(parent);
            return;
        }
        depth++;
        super.visitChildren(parent);
        depth--;
    }

    private void addWords(Node within) {
        for (Node node = within.getFirstChild(); node != null; node = next(node, within)) {
            if (node instanceof Text words) {
                visit(words);
            } else if (node instanceof Code code) {
                visit(code);
            }
        }
    }

    private static @Nullable Node next(Node node, Node within) {
        Node at = node;
        if (at.getFirstChild() != null) {
            return at.getFirstChild();
        }
        while (at.getNext() == null) {
            at = at.getParent();
            if (at.equals(within)) {
                return null;
            }
        }
        return at.getNext();
    }

    @Override
    public void visit(Text words) {
        add(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        boolean before = bold;
        bold = true;
        visitChildren(strong);
        bold = before;
    }

    @Override
    public void visit(Emphasis emphasis) {
        boolean before = italic;
        italic = true;
        visitChildren(emphasis);
        italic = before;
    }

    @Override
    public void visit(Link link) {
        StringBuilder words = new StringBuilder();
        read(link, false).forEach(inline -> words.append(inline.content()));
        String address = link.getDestination();
        if (isOnTheWeb(address)) {
            text.add(new Inline.Link(words.isEmpty() ? address : words.toString(), address));
        } else {
            add(words.toString());
        }
    }

    /** Only these: a document must not carry addresses that run something. */
    private static boolean isOnTheWeb(String address) {
        if (!address.startsWith("https://") && !address.startsWith("http://") && !address.startsWith("mailto:")) {
            return false;
        }
        try {
            return new URI(address).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            text.add(new Inline.Text(words, bold, italic));
        }
    }
}
