package eu.clusterplanner.record.history;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.jooq.Tables;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.CellEntry;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordCells;
import eu.clusterplanner.record.RecordCopies;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Removal;
import eu.clusterplanner.record.Removals;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Two people edit at random and take back at random; the seed of each run is the name of the test. */
@PlannerTest
class UndoPropertyTest {

    private static final List<String> TABLES = List.of(
            "partner",
            "objective",
            "competence",
            "action",
            "contribution",
            "risk",
            "action_objective",
            "action_origin",
            "risk_action");
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Undo undo;

    @Autowired
    Records records;

    @Autowired
    RecordCells cells;

    @Autowired
    Removals removals;

    @Autowired
    RecordCopies copies;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    DSLContext database;

    private PartnershipId partnership = PartnershipId.next();
    private Random random = new Random();
    private int number;

    /** An act as it can be taken back: what was there before it. */
    private record Done(PlannerUser who, String act, Map<String, JsonNode> before, Map<String, JsonNode> after) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 70})
    void an_undo_restores_exactly_what_was_or_changes_nothing(long seed) {
        random = new Random(seed);
        PlannerUser ada = accounts.create("Ada");
        PlannerUser bea = accounts.create("Bea");
        TestAccounts.signIn(ada);
        partnership = partnerships.create(ada);
        partnerships.join(partnership, bea, Role.EDITOR, null);
        for (int at = 0; at < 12; at++) {
            addAtRandom();
        }
        List<Done> done = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            PlannerUser who = random.nextBoolean() ? ada : bea;
            TestAccounts.runAs(who, () -> {
                Map<String, JsonNode> before = state();
                String last = undo.last(partnership).orElse("");
                actAtRandom();
                String act = undo.last(partnership).orElse("");
                if (!act.equals(last)) {
                    done.add(new Done(who, act, before, state()));
                }
            });
        }
        assertThat(replayed()).isEqualTo(state());
        Collections.shuffle(done, random);
        int taken = 0;
        for (Done each : done) {
            taken += takeBack(each) ? 1 : 0;
        }
        assertThat(taken).isPositive();
        assertThat(replayed()).isEqualTo(state());
    }

    private boolean takeBack(Done done) {
        Map<String, JsonNode> before = state();
        boolean taken = TestAccounts.callUnchecked(done.who(), () -> {
            try {
                undo.undo(partnership, done.act());
                return true;
            } catch (UndoRefusedException refused) {
                return false;
            }
        });
        Map<String, JsonNode> after = state();
        if (!taken) {
            assertThat(after).isEqualTo(before);
            return false;
        }
        done.before().keySet().forEach(row -> assertRow(row, done, before, after));
        done.after().keySet().forEach(row -> assertRow(row, done, before, after));
        before.keySet().forEach(row -> assertRow(row, done, before, after));
        return true;
    }

    /** What the act changed is as it was before the act; all else is as it was before the undo. */
    private static void assertRow(String row, Done done, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        boolean touched = !Objects.equals(
                plain(done.before().get(row)), plain(done.after().get(row)));
        if (!touched) {
            assertThat(plain(after.get(row))).as(row).isEqualTo(plain(before.get(row)));
        } else if (!done.before().containsKey(row) || !done.after().containsKey(row)) {
            assertThat(plain(after.get(row)))
                    .as(row)
                    .isEqualTo(plain(done.before().get(row)));
        } else {
            columns(done.before().get(row)).forEach((column, was) -> {
                JsonNode left = columns(done.after().get(row)).get(column);
                JsonNode present = plain(before.get(row)).get(column);
                // what only the end of another record had emptied stays where somebody has filled it since
                boolean kept = was.equals(left)
                        || (Objects.equals(left, NullNode.getInstance()) && !Objects.equals(left, present));
                assertThat(plain(after.get(row)).get(column))
                        .as(row + " " + column)
                        .isEqualTo(kept ? present : was);
            });
        }
    }

    private static Map<String, JsonNode> plain(@Nullable JsonNode row) {
        return row == null ? Map.of() : columns(row);
    }

    /** Versions only rise; places move along with others. */
    private static Map<String, JsonNode> columns(@Nullable JsonNode row) {
        Map<String, JsonNode> columns = new HashMap<>();
        Objects.requireNonNull(row).forEachEntry(columns::put);
        columns.remove("version");
        columns.remove("position");
        return columns;
    }

    private void actAtRandom() {
        switch (random.nextInt(10)) {
            case 0, 1 -> addAtRandom();
            case 2 -> removeAtRandom();
            case 3 -> reorderAtRandom();
            case 4 -> one("action").ifPresent(row -> copies.copy(partnership, "action", row.id(), Map.of()));
            case 5 -> pasteAtRandom();
            case 6 -> linkAtRandom();
            case 7 ->
                one("risk").ifPresent(row -> one("partner").ifPresent(partner -> change(row, "owner", partner.id())));
            default -> one("action").ifPresent(row -> change(row, "title", "Mission " + ++number));
        }
    }

    private void addAtRandom() {
        String kind = List.of("partner", "objective", "competence", "action", "contribution", "risk")
                .get(random.nextInt(6));
        switch (kind) {
            case "partner", "competence" -> add(kind, null, Map.of("name", "Name " + ++number));
            case "action" -> add(kind, null, action());
            case "contribution" ->
                one("action")
                        .ifPresent(action -> one("partner")
                                .ifPresent(partner ->
                                        add(kind, action.id(), Map.of("partner", partner.id(), "personDays", 1.5))));
            default -> add(kind, null, Map.of("title", "Title " + ++number));
        }
    }

    private Map<String, Object> action() {
        Map<String, Object> values = new HashMap<>(Map.of("title", "Mission " + ++number, "status", "IDEA"));
        one("partner").ifPresent(partner -> values.put("lead", partner.id()));
        one("objective").ifPresent(objective -> values.put("objectives", List.of(objective.id())));
        one("competence").ifPresent(competence -> values.put("origins", List.of("competence:" + competence.key())));
        return values;
    }

    private void removeAtRandom() {
        String kind =
                List.of("partner", "objective", "competence", "action", "risk").get(random.nextInt(5));
        one(kind).ifPresent(row -> {
            Removal removal = removals.remove(partnership, kind, row.id());
            assertThat(removal.id()).isEqualTo(row.id());
        });
    }

    private void reorderAtRandom() {
        List<RecordId> order = new ArrayList<>(
                records.list(partnership, "action").stream().map(RecordRow::id).toList());
        Collections.shuffle(order, random);
        records.reorder(partnership, "action", order);
    }

    private void pasteAtRandom() {
        List<CellEntry> entries = records.list(partnership, "action").stream()
                .limit(3)
                .map(row -> new CellEntry(row, "progress", random.nextInt(100)))
                .toList();
        if (!entries.isEmpty()) {
            cells.store(partnership, entries);
        }
    }

    private void linkAtRandom() {
        one("action").ifPresent(row -> {
            List<RecordId> all = new ArrayList<>(records.list(partnership, "objective").stream()
                    .map(RecordRow::id)
                    .toList());
            Collections.shuffle(all, random);
            change(row, "objectives", all.subList(0, all.isEmpty() ? 0 : random.nextInt(all.size())));
        });
    }

    private void add(String kind, @Nullable RecordId parent, Map<String, ?> values) {
        records.add(partnership, kind, parent, values);
    }

    private void change(RecordRow row, String property, Object value) {
        records.change(partnership, new Change(row.kind().name(), row.id(), row.version(), property, value));
    }

    private Optional<RecordRow> one(String kind) {
        List<RecordRow> rows = records.list(partnership, kind);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(random.nextInt(rows.size())));
    }

    /** Every row by table and id. */
    private Map<String, JsonNode> state() {
        Map<String, JsonNode> rows = new TreeMap<>();
        for (String table : TABLES) {
            database.select(DSL.field("id::text", String.class), DSL.field("to_jsonb(t)", JSONB.class))
                    .from(DSL.table(DSL.name(table)).as("t"))
                    .where(DSL.field(DSL.name("partnership_id")).eq(partnership.value()))
                    .forEach(row -> rows.put(
                            table + " " + row.value1(),
                            JSON.readTree(row.value2().data())));
        }
        return rows;
    }

    /** What the change log makes of nothing. */
    private Map<String, JsonNode> replayed() {
        Map<String, ObjectNode> rows = new TreeMap<>();
        database.selectFrom(Tables.CHANGE_LOG)
                .where(Tables.CHANGE_LOG.PARTNERSHIP_ID.eq(partnership.value()))
                .and(Tables.CHANGE_LOG.TABLE_NAME.in(TABLES))
                .orderBy(Tables.CHANGE_LOG.ID)
                .forEach(row -> {
                    String name = row.getTableName() + " " + row.getRecordId();
                    if (row.getNew() == null) {
                        rows.remove(name);
                    } else {
                        JSON.readTree(row.getNew().data())
                                .forEachEntry(
                                        (column, value) -> rows.computeIfAbsent(name, n -> JSON.createObjectNode())
                                                .set(column, value));
                    }
                });
        Map<String, JsonNode> all = new TreeMap<>();
        // an insertion is logged without its empty columns
        state().forEach((name, row) -> {
            var replayed = rows.remove(name);
            if (replayed != null) {
                row.forEachEntry((column, value) -> {
                    if (value.isNull() && !replayed.has(column)) {
                        replayed.set(column, value);
                    }
                });
                all.put(name, replayed);
            }
        });
        all.putAll(rows);
        return all;
    }
}
