package eu.clusterplanner.record;

import static eu.clusterplanner.jooq.DefaultSchema.DEFAULT_SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.testing.PlannerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class RecordKindsTest {

    /** Columns that every table has, and those that people do not edit as properties. */
    private static final Set<String> STRUCTURE = Set.of(
            "partnership_id", "id", "version", "position", "created_at", "deleted_at", "sample", "value_chain_id");

    @Autowired
    RecordKinds kinds;

    @Autowired
    DSLContext database;

    @Test
    void every_column_of_a_record_is_a_property() {
        List<String> unknown = new ArrayList<>();
        for (RecordKind kind : kinds.all()) {
            for (var field : kind.table().fields()) {
                boolean known = STRUCTURE.contains(field.getName())
                        || field.equals(kind.parentColumn())
                        || kind.properties().stream().anyMatch(p -> p.columns().contains(field));
                if (!known) {
                    unknown.add(kind.name() + "." + field.getName());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_list_of_the_file_is_a_kind_of_record() {
        for (RecordKind kind : kinds.all()) {
            for (Property property : kind.properties()) {
                if (property.type() instanceof PropertyType.Children(String child)) {
                    assertThat(kinds.get(child).member()).isEqualTo(property.name());
                }
            }
        }
    }

    @Test
    void every_table_of_a_partnership_writes_the_change_log() {
        List<String> without = new ArrayList<>();
        for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
            boolean logged = database.fetchCount(database.selectOne()
                            .from("pg_trigger")
                            .where("not tgisinternal and tgrelid = {0}::regclass", table.getName())
                            .and("tgname like 'change_log_%'"))
                    == 3;
            boolean ofPartnership =
                    table.field("partnership_id") != null || table.getName().equals("partnership");
            // files of reviews never change, and would stand in the log a second time
            boolean exempt =
                    Set.of("change_log", "finding_reference", "review_file").contains(table.getName());
            if (ofPartnership && !exempt && !logged) {
                without.add(table.getName());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void every_foreign_key_is_indexed() {
        assertThat(database.fetchValues("""
                        select conrelid::regclass || ' ' || conname from pg_constraint c
                        where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
                            select from pg_index i where i.indrelid = c.conrelid
                            and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
                            and c.conkey @> (i.indkey::int2[])[0:cardinality(c.conkey) - 1])
                        """)).isEmpty();
    }

    @Test
    void a_write_without_an_actor_is_refused() {
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> database.execute(
                                        "insert into partnership (id, acronym, name, strand) values (gen_random_uuid(), 'X', 'X', 'OTHER')")))
                .rootCause()
                .hasMessageContaining("write without an actor");
    }
}
