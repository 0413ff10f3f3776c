package eu.clusterplanner.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A Word file as its reader gets it. */
final class WordFile {

    private final XWPFDocument document;
    private final String text;
    private final String xml;

    WordFile(byte[] bytes) {
        try {
            document = new XWPFDocument(new ByteArrayInputStream(bytes));
            // kept open: closing the extractor closes the document
            @SuppressWarnings("MustBeClosed")
            XWPFWordExtractor extractor = new XWPFWordExtractor(document);
            text = extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        xml = document.getDocument().xmlText();
    }

    XWPFDocument document() {
        return document;
    }

    /** All words, tables included. */
    String text() {
        return text;
    }

    String xml() {
        return xml;
    }

    /** The words of the paragraphs in that style, in order. */
    List<String> inStyle(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /** What the pattern's first group finds in the body. */
    List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** How often the pattern is found in the body. */
    long count(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(xml);
        return matcher.results().count();
    }
}
