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

/** Reads the running text of one CommonMark block. */
final class InlineReader extends AbstractVisitor {

    private final List<Inline> text = new ArrayList<>();
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
