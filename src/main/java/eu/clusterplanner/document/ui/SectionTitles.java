package eu.clusterplanner.document.ui;

import eu.clusterplanner.document.DocumentKind;
import eu.clusterplanner.shared.Texts;

/** How sections of documents are called on screen. */
final class SectionTitles {

    private SectionTitles() {}

    /** Sections that we do not know are other text. */
    static String of(Texts texts, DocumentKind kind, String section) {
        String key = key(kind, section);
        return texts.has(key) ? texts.get(key) : texts.get("documents.other", "section", section);
    }

    static String key(DocumentKind kind, String section) {
        return "documents." + kind.path() + "." + section;
    }
}
