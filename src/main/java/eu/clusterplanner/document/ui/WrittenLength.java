package eu.clusterplanner.document.ui;

import java.util.regex.Pattern;

/** How long texts are. */
final class WrittenLength {

    /** A page of prose in a document as we set it. */
    static final int WORDS_A_PAGE = 450;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

    private WrittenLength() {}

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
