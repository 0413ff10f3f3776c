package eu.clusterplanner.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.exchange.PartnershipImport;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.GeneratedPartnership;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Records of another partnership are no target, no part and no whole of ours, whatever their kind. */
@PlannerTest
class ForeignRecordsTest {

    private static final int SEED = 7;

    @Autowired
    Records records;

    @Autowired
    RecordCopies copies;

    @Autowired
    Removals removals;

    @Autowired
    RecordKinds kinds;

    @Autowired
    PartnershipImport imports;

    @Autowired
    TestAccounts accounts;

    private PartnershipId ours = PartnershipId.next();
    private PartnershipId theirs = PartnershipId.next();

    @BeforeEach
    void two_partnerships_of_one_person() {
        PlannerUser person = accounts.create();
        TestAccounts.signIn(person);
        byte[] file = GeneratedPartnership.of(kinds, SEED, GeneratedPartnership.Size.SMALL)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        ours = imports.importFile(file);
        theirs = imports.importFile(file);
    }

    @Test
    void nothing_of_ours_is_linked_to_something_of_theirs() {
        List<String> tried = new ArrayList<>();
        forEach((kind, property) -> {
            Object value = foreignValue(property.type());
            if (value == null) {
                return;
            }
            RecordRow row = records.list(ours, kind.name()).getFirst();
            tried.add(kind.name() + "." + property.name());
            assertThatExceptionOfType(InvalidValueException.class)
                    .as("%s.%s", kind.name(), property.name())
                    .isThrownBy(() -> records.change(
                            ours, new Change(kind.name(), row.id(), row.version(), property.name(), value)))
                    .satisfies(refused -> assertThat(refused.property()).isEqualTo(property.name()));
            assertThat(records.find(ours, kind.name(), row.id())).contains(row);
        });
        assertThat(tried).hasSizeGreaterThan(30).contains("action.lead", "action.objectives", "synergy.partners");
    }

    @Test
    void nothing_of_ours_becomes_a_part_of_something_of_theirs() {
        for (RecordKind kind : kinds.all()) {
            String whole = kind.parent();
            List<RecordRow> rows = records.list(ours, kind.name());
            if (whole == null || kind.parentColumn() == null || kind.single() || rows.isEmpty()) {
                continue;
            }
            RecordId parent = records.list(theirs, whole).getFirst().id();
            assertThatExceptionOfType(InvalidValueException.class)
                    .as(kind.name())
                    .isThrownBy(() -> records.add(
                            ours, kind.name(), parent, rows.getFirst().values()));
            assertThat(records.list(ours, kind.name())).isEqualTo(rows);
        }
    }

    @Test
    void nothing_of_theirs_is_changed_copied_or_removed_as_if_it_were_ours() {
        for (RecordKind kind : kinds.all()) {
            if (kind.isPartnership() || kind.single()) {
                continue;
            }
            List<RecordRow> rows = records.list(theirs, kind.name());
            RecordRow row = rows.getFirst();
            Property property = kind.properties().getFirst();
            assertNotFound(() -> records.change(
                    ours, new Change(kind.name(), row.id(), 1, property.name(), row.value(property.name()))));
            assertNotFound(() -> copies.copy(ours, kind.name(), row.id(), Map.of()));
            assertNotFound(() -> removals.remove(ours, kind.name(), row.id()));
            assertNotFound(() -> records.remove(ours, kind.name(), row.id(), row.version()));
            records.reorder(
                    ours,
                    kind.name(),
                    rows.reversed().stream().map(RecordRow::id).toList());
            assertThat(records.list(theirs, kind.name())).isEqualTo(rows);
        }
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(RecordNotFoundException.class).isThrownBy(act);
    }

    private void forEach(BiConsumer<RecordKind, Property> work) {
        kinds.all().stream()
                .filter(kind -> !records.list(ours, kind.name()).isEmpty())
                .forEach(kind -> kind.properties().forEach(property -> work.accept(kind, property)));
    }

    private @Nullable Object foreignValue(PropertyType type) {
        return switch (type) {
            case PropertyType.Link(String kind) -> foreign(kind, 0);
            case PropertyType.Links links -> List.of(foreign(links.kind(), 0));
            case PropertyType.Pair(String kind) -> List.of(foreign(kind, 0), foreign(kind, 1));
            default -> null;
        };
    }

    private RecordId foreign(String kind, int place) {
        return records.list(theirs, kind).get(place).id();
    }
}
