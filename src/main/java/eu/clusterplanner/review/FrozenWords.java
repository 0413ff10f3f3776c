package eu.clusterplanner.review;

import eu.clusterplanner.record.Confidential;
import eu.clusterplanner.record.Confidential.Topic;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.history.KnownRecords;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.field.RecordTitle;
import eu.clusterplanner.shell.field.ValueWords;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says records with their parts in words, as whoever asks may read them. The words stay what they are when the records
 * change, and need nothing else to be understood.
 */
final class FrozenWords {

    /** What comes of a review, or of the work, is not what is decided on. */
    private static final Set<String> NOT_DECIDED =
            Set.of("key", "status", "progress", "actualStart", "actualEnd", "position");

    private final Records records;
    private final RecordKinds kinds;
    private final PartnershipId partnership;
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Map<String, Map<RecordId, RecordRow>> rows = new HashMap<>();
    private final ValueWords values;

    FrozenWords(Records records, RecordKinds kinds, PartnershipId partnership, Set<String> of, ZoneId zone) {
        this.records = records;
        this.kinds = kinds;
        this.partnership = partnership;
        of.forEach(kind -> {
            read(kind);
            linked(kinds.get(kind));
            parts(kind).forEach(part -> {
                read(part.name());
                linked(part);
            });
        });
        Map<RecordId, RecordRow> known = new HashMap<>();
        rows.values().forEach(known::putAll);
        values = ValueWords.of(texts, Formats.of(texts, zone), partnership, new KnownRecords(known, Set.of()));
    }

    private void linked(RecordKind kind) {
        for (Property property : kind.properties()) {
            switch (property.type()) {
                case PropertyType.Link link -> read(link.kind());
                case PropertyType.Links links -> read(links.kind());
                case PropertyType.Pair pair -> read(pair.kind());
                case PropertyType.Finding finding -> readAll();
                case PropertyType.Findings findings -> readAll();
                default -> {
                    // says itself
                }
            }
        }
    }

    /** Findings can be about records of many kinds. */
    private void readAll() {
        kinds.all().stream()
                .filter(kind -> kind.isKeyed() && kind.parent() == null)
                .forEach(kind -> read(kind.name()));
        read("stage");
    }

    private void read(String kind) {
        if (!rows.containsKey(kind)) {
            Map<RecordId, RecordRow> byId = new LinkedHashMap<>();
            records.list(partnership, kind).forEach(row -> byId.put(row.id(), row));
            rows.put(kind, byId);
        }
    }

    private List<RecordKind> parts(String kind) {
        return kinds.all().stream().filter(each -> kind.equals(each.parent())).toList();
    }

    /** Key and name; empty where there is no such record. */
    Optional<String> title(String kind, RecordId id) {
        return find(kind, id).map(RecordTitle::of);
    }

    /** A value of a property; empty for nothing. */
    String say(String kindName, String property, @Nullable Object value) {
        RecordKind kind = kinds.get(kindName);
        return values.of(kind, kind.property(property), value);
    }

    /** The record; empty where it is gone. */
    Optional<RecordRow> find(String kind, RecordId id) {
        return Optional.ofNullable(rows.getOrDefault(kind, Map.of()).get(id));
    }

    /** The record, property by property, then its parts in their order. */
    List<FrozenWord> of(String kindName, RecordId id) {
        RecordRow row =
                Objects.requireNonNull(rows.getOrDefault(kindName, Map.of()).get(id), "read before");
        List<FrozenWord> words = new ArrayList<>();
        row.kind().properties().stream()
                .filter(property -> !NOT_DECIDED.contains(property.name()))
                .filter(property -> row.value(property.name()) != null)
                .forEach(property -> words.add(word(row, property)));
        for (RecordKind part : parts(kindName)) {
            rows.getOrDefault(part.name(), Map.of()).values().stream()
                    .filter(each -> id.equals(each.parent()))
                    .forEach(each -> words.add(part(each)));
        }
        return words;
    }

    private FrozenWord word(RecordRow row, Property property) {
        String said = values.of(row.kind(), property, row.value(property.name()));
        boolean secret = secret(row.kind(), property);
        return new FrozenWord(
                row.kind().labelKey(property), property.name(), secret ? "" : said, secret ? said : null, owner(row));
    }

    private FrozenWord part(RecordRow row) {
        String said = part(row, property -> !secret(row.kind(), property));
        String all = part(row, property -> true);
        return new FrozenWord("record." + row.kind().name(), null, said, said.equals(all) ? null : all, owner(row));
    }

    /** {@code NP: role Contributes, person-days 12}. */
    private String part(RecordRow row, Predicate<Property> which) {
        List<Property> said = row.kind().properties().stream()
                .filter(property -> !property.name().equals("key"))
                .filter(property -> row.value(property.name()) != null)
                .filter(which)
                .toList();
        if (said.isEmpty()) {
            return "";
        }
        String first =
                values.of(row.kind(), said.getFirst(), row.value(said.getFirst().name()));
        String rest = said.stream()
                .skip(1)
                .map(property -> texts.get(row.kind().labelKey(property)) + " "
                        + values.of(row.kind(), property, row.value(property.name())))
                .collect(Collectors.joining(", "));
        return rest.isEmpty() ? first : first + ": " + rest;
    }

    private static boolean secret(RecordKind kind, Property property) {
        Confidential confidential = kind.confidential();
        return confidential != null
                && confidential.topic() == Topic.COSTS
                && confidential.properties().contains(property.name());
    }

    private static @Nullable RecordId owner(RecordRow row) {
        Confidential confidential = row.kind().confidential();
        String partner = confidential == null ? null : confidential.partner();
        return partner == null ? null : row.value(partner, RecordId.class).orElse(null);
    }
}
