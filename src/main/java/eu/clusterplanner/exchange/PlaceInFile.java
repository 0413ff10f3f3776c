package eu.clusterplanner.exchange;

import static eu.clusterplanner.jooq.Tables.ASSESSMENT;
import static eu.clusterplanner.jooq.Tables.STAGE_ROLE;
import static eu.clusterplanner.jooq.Tables.SYNERGY;

import eu.clusterplanner.exchange.file.FileLayout;
import eu.clusterplanner.exchange.persistence.StoredPartnership;
import eu.clusterplanner.record.RecordKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;

/** Puts records into the order of the file: that of the team, or that of partners and then competences. */
final class PlaceInFile {

    private final StoredPartnership stored;
    private final Map<UUID, Integer> places = new HashMap<>();

    PlaceInFile(FileLayout layout, StoredPartnership stored) {
        this.stored = stored;
        Stream.of("partner", "competence").map(layout::kind).forEach(this::number);
    }

    private void number(RecordKind kind) {
        List<Record> rows = stored.rows(kind);
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).get(kind.id()), i);
        }
    }

    List<Record> sorted(RecordKind kind) {
        List<Record> rows = stored.rows(kind);
        return switch (kind.name()) {
            case "assessment" ->
                rows.stream()
                        .sorted(by(ASSESSMENT.PARTNER_ID).thenComparing(by(ASSESSMENT.COMPETENCE_ID)))
                        .toList();
            case "stage_role" -> rows.stream().sorted(by(STAGE_ROLE.PARTNER_ID)).toList();
            case "synergy" -> {
                rows.forEach(this::sortPair);
                yield rows.stream()
                        .sorted(by(SYNERGY.PARTNER_ID).thenComparing(by(SYNERGY.OTHER_PARTNER_ID)))
                        .toList();
            }
            default -> rows;
        };
    }

    private Comparator<Record> by(Field<UUID> column) {
        return Comparator.comparing(row -> places.getOrDefault(row.get(column), 0));
    }

    private void sortPair(Record row) {
        UUID first = row.get(SYNERGY.PARTNER_ID);
        UUID second = row.get(SYNERGY.OTHER_PARTNER_ID);
        if (places.getOrDefault(first, 0) > places.getOrDefault(second, 0)) {
            row.set(SYNERGY.PARTNER_ID, second);
            row.set(SYNERGY.OTHER_PARTNER_ID, first);
        }
    }
}
