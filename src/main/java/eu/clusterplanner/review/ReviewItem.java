package eu.clusterplanner.review;

import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a team review decides on.
 *
 * @param kind name of the kind of record, or {@code document:} and the kind of document
 * @param subject the record; null: a document
 * @param title what it was called when it was frozen
 * @param edition counts from 1 how often it was frozen in this review
 * @param before the words of the edition before or of the last review; null: there was none
 * @param discuss marked by the manager as one that needs discussion
 * @param statusBefore the status of an action before the review
 * @param note why the manager decided so
 */
public record ReviewItem(
        RecordId id,
        RecordId round,
        String kind,
        @Nullable RecordId subject,
        String title,
        int edition,
        Instant frozenAt,
        List<FrozenWord> frozen,
        @Nullable List<FrozenWord> before,
        boolean discuss,
        @Nullable String statusBefore,
        @Nullable ItemResult result,
        @Nullable String note) {

    /** With this begins the kind of a document. */
    public static final String DOCUMENT = "document:";

    public boolean isDocument() {
        return kind.startsWith(DOCUMENT);
    }

    /** What it is called: a document by the name of its kind. */
    public String name(Texts texts) {
        return isDocument() ? texts.get("choice.document.kind." + kind.substring(DOCUMENT.length())) : title;
    }

    /** The lines as somebody may read them; what is different from before says so, what went stands at the end. */
    public List<ItemWord> words(boolean costs, @Nullable RecordId own) {
        Map<String, List<FrozenWord>> earlier = new LinkedHashMap<>();
        Optional.ofNullable(before)
                .orElse(List.of())
                .forEach(word -> earlier.computeIfAbsent(key(word), key -> new ArrayList<>())
                        .add(word));
        List<ItemWord> words = new ArrayList<>();
        for (FrozenWord word : frozen) {
            List<FrozenWord> same = earlier.getOrDefault(key(word), List.of());
            String old = same.isEmpty() ? "" : same.removeFirst().read(costs, own);
            String value = word.read(costs, own);
            if (!value.isEmpty() || !old.isEmpty()) {
                words.add(new ItemWord(
                        word.label(), word.suggestible(), value, before == null || old.equals(value) ? null : old));
            }
        }
        earlier.values().stream()
                .flatMap(List::stream)
                .filter(gone -> !gone.read(costs, own).isEmpty())
                .forEach(gone -> words.add(new ItemWord(gone.label(), gone.suggestible(), "", gone.read(costs, own))));
        return words;
    }

    /** Parts of one kind are told apart by what they begin with: contributions by their partner. */
    private static String key(FrozenWord word) {
        String part = word.property() == null ? word.value().split("[:,]", 2)[0] : word.property();
        return word.label() + " " + part;
    }
}
