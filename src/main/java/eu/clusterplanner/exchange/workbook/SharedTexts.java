package eu.clusterplanner.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells point to by number; how they are pronounced is left out. */
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int inPronunciation;

    /** Empty where the file points to nothing. */
    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "rPh" -> inPronunciation++;
            case "t" -> inText = inPronunciation == 0;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "rPh" -> inPronunciation--;
            case "t" -> inText = false;
            case "si" -> {
                texts.add(EscapedText.decode(text.toString()));
                text.setLength(0);
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }
}
