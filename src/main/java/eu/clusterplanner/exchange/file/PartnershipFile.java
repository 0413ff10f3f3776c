package eu.clusterplanner.exchange.file;

import eu.clusterplanner.record.FindingReference;
import eu.clusterplanner.record.RecordKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The records of one partnership file, found by kind and by key. */
public final class PartnershipFile {

    private static final Pattern CHALLENGE = Pattern.compile("CH[1-5]");

    /** Which kind of record a finding of one key names. */
    private static final Map<String, String> KINDS = Map.of(
            "competence", "competence",
            "need", "need",
            "market", "target_market",
            "objective", "objective",
            "swot", "swot_item",
            "risk", "risk",
            "lesson", "lesson");

    /** Keys are unique in their collection: a stage's in its chain. */
    private record Name(String kind, @Nullable UUID scope, String key) {}

    private final Map<String, List<FileRecord>> records;
    private final Map<Name, FileRecord> byKey = new HashMap<>();

    PartnershipFile(Map<String, List<FileRecord>> records) {
        this.records = records;
        records.values().stream().flatMap(List::stream).forEach(record -> {
            String key = record.value("key").asString("");
            if (record.kind().isKeyed() && !key.isEmpty()) {
                byKey.putIfAbsent(new Name(record.kind().name(), scopeOf(record), key), record);
            }
        });
    }

    public List<FileRecord> records(RecordKind kind) {
        return records.getOrDefault(kind.name(), List.of());
    }

    /** The record that a link of another record names. */
    public Optional<FileRecord> linked(FileRecord from, RecordKind kind, String key) {
        String parent = kind.parent();
        FileRecord scope = parent == null || kind.parentColumn() == null ? null : from.around(parent);
        return find(kind.name(), scope == null ? null : scope.id(), key);
    }

    /** The records that a reference names, in its order; none for a challenge; empty where one is unknown. */
    public Optional<List<FileRecord>> resolve(FindingReference reference) {
        List<String> keys = reference.keys();
        return switch (reference.kind()) {
            case "challenge" ->
                CHALLENGE.matcher(keys.getFirst()).matches() ? Optional.of(List.of()) : Optional.empty();
            case "pair" -> all(find("partner", null, keys.get(0)), find("partner", null, keys.get(1)));
            case "stage", "interface" -> stages(keys);
            default ->
                find(KINDS.getOrDefault(reference.kind(), ""), null, keys.getFirst())
                        .map(List::of);
        };
    }

    private Optional<List<FileRecord>> stages(List<String> keys) {
        return find("value_chain", null, keys.getFirst()).flatMap(chain -> {
            Optional<FileRecord> stage = find("stage", chain.id(), keys.get(1));
            return keys.size() == 2
                    ? stage.map(first -> List.of(chain, first))
                    : all(stage, find("stage", chain.id(), keys.get(2)))
                            .map(both -> List.of(chain, both.getFirst(), both.getLast()));
        });
    }

    private static Optional<List<FileRecord>> all(Optional<FileRecord> first, Optional<FileRecord> second) {
        return first.flatMap(one -> second.map(other -> List.of(one, other)));
    }

    private Optional<FileRecord> find(String kind, @Nullable UUID scope, String key) {
        return Optional.ofNullable(byKey.get(new Name(kind, scope, key)));
    }

    private static @Nullable UUID scopeOf(FileRecord record) {
        FileRecord parent = record.parent();
        return parent == null || record.kind().parentColumn() == null ? null : parent.id();
    }
}
