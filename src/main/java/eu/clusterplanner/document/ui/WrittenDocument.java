package eu.clusterplanner.document.ui;

import eu.clusterplanner.document.DocumentKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.PageFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a team wrote for one document, and how its sections are called. Nothing is stored until somebody writes. */
final class WrittenDocument {

    private static final String DOCUMENT = "document";
    private static final String SECTION = "document_section";

    private final Records records;
    private final PageFields page;
    private final Texts texts;
    private final DocumentKind kind;
    private final Map<String, Integer> words = new HashMap<>();
    private List<RecordRow> written;
    private Runnable changed = () -> {};

    WrittenDocument(Records records, PageFields page, Texts texts, DocumentKind kind) {
        this.records = records;
        this.page = page;
        this.texts = texts;
        this.kind = kind;
        this.written = row().map(row -> records.list(page.partnership(), SECTION, row.id()))
                .orElse(List.of());
        written.forEach(row -> words.put(row.text("section"), WrittenLength.words(row.text("text"))));
    }

    PageFields page() {
        return page;
    }

    Texts texts() {
        return texts;
    }

    DocumentKind kind() {
        return kind;
    }

    /** Told when there are more or fewer words. */
    void onChanged(Runnable told) {
        this.changed = told;
    }

    Optional<RecordRow> row() {
        return records.list(page.partnership(), DOCUMENT).stream()
                .filter(row -> row.text("kind").equals(kind.name()))
                .findFirst();
    }

    /** The sections that take own text, and behind them others for which there is a text. */
    List<String> sections() {
        return Stream.concat(kind.sections().stream(), written.stream().map(row -> row.text("section")))
                .distinct()
                .toList();
    }

    Optional<RecordRow> section(String section) {
        return written.stream()
                .filter(row -> row.text("section").equals(section))
                .findFirst();
    }

    boolean mayWrite() {
        return records.mayAdd(page.partnership(), DOCUMENT, null, Map.of("kind", kind.name()));
    }

    /** The document, begun where it was not there yet. */
    RecordRow begin() {
        return row().orElseGet(() -> {
            records.add(page.partnership(), DOCUMENT, null, Map.of("kind", kind.name()));
            return row().orElseThrow();
        });
    }

    /** A section to write in; somebody else may have begun it meanwhile. */
    RecordRow begin(String section) {
        RecordRow document = begin();
        written = records.list(page.partnership(), SECTION, document.id());
        return section(section).orElseGet(() -> {
            records.add(page.partnership(), SECTION, document.id(), Map.of("section", section));
            written = records.list(page.partnership(), SECTION, document.id());
            return section(section).orElseThrow();
        });
    }

    int words(String section) {
        return words.getOrDefault(section, 0);
    }

    int words() {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    int sectionsWritten() {
        return (int) words.values().stream().filter(count -> count > 0).count();
    }

    void wrote(String section, int count) {
        words.put(section, count);
        changed.run();
    }

    /** {@code 1.1 Purpose and readers}. */
    String title(String section) {
        return SectionTitles.of(texts, kind, section);
    }

    /** What belongs there. */
    String guidance(String section) {
        String key = SectionTitles.key(kind, section) + ".what";
        return texts.get(texts.has(key) ? key : "documents.other.what");
    }
}
