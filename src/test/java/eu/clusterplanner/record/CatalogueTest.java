package eu.clusterplanner.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.testing.PlannerTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What kinds of records offer fits to their properties. */
@PlannerTest
class CatalogueTest {

    @Autowired
    RecordKinds kinds;

    @Test
    void every_entry_of_a_catalogue_gives_values_that_its_kind_takes() {
        List<RecordKind> withCatalogue =
                kinds.all().stream().filter(kind -> kind.catalogue() != null).toList();
        assertThat(withCatalogue)
                .extracting(RecordKind::name)
                .contains("kpi", "risk", "competence", "action", "call", "target_market", "work_package");
        withCatalogue.forEach(this::fits);
    }

    private void fits(RecordKind kind) {
        Catalogue catalogue = requireNonNull(kind.catalogue());
        assertThat(catalogue.entries()).allSatisfy(entry -> {
            Map<String, Object> values = catalogue.values(kind, entry);
            assertThat(values).containsEntry(catalogue.nameProperty(), entry.name());
            values.forEach((name, value) -> assertThat(ValueCheck.check(kind.property(name), value))
                    .as("%s of %s", name, entry)
                    .isEmpty());
        });
    }

    @Test
    void every_code_that_is_offered_is_one_that_the_property_takes() {
        for (RecordKind kind : kinds.all()) {
            for (Property property : kind.properties()) {
                if (property.type() instanceof PropertyType.Line && property.holdsCodes()) {
                    assertThat(property.offered().stream().flatMap(list -> list.entries().stream()))
                            .allSatisfy(entry -> assertThat(ValueCheck.check(property, entry.code()))
                                    .isEmpty());
                }
            }
        }
    }

    @Test
    void columns_of_other_names_and_types_become_properties() {
        assertThat(values("call", "COS-CLUSTPARTN-2017-3-02, smart specialisation investments"))
                .containsEntry("programme", "COSME")
                .containsEntry("deadline", LocalDate.of(2018, 3, 8))
                .containsEntry("fundingRate", 75.0)
                .containsEntry("maxGrant", new BigDecimal("350000"));
        assertThat(values("action", "Market study"))
                .isEqualTo(Map.of("title", "Market study", "type", "A03", "outputs", List.of("Report")));
        assertThat(values("target_market", "Wallonia")).isEqualTo(Map.of("name", "Wallonia", "country", "BE"));
    }

    @Test
    void codes_that_fields_choose_have_entries() {
        assertThat(codes(ReferenceList.CHALLENGES)).isEqualTo(options("partnership", "jointChallenges"));
        assertThat(codes(ReferenceList.CLUSTER_LABELS)).isEqualTo(options("partner", "label"));
    }

    private Map<String, Object> values(String kindName, String entry) {
        RecordKind kind = kinds.get(kindName);
        Catalogue catalogue = requireNonNull(kind.catalogue());
        return catalogue.values(kind, catalogue.named(entry).orElseThrow());
    }

    private Set<String> options(String kind, String property) {
        return switch (kinds.get(kind).property(property).type()) {
            case PropertyType.Choice choice -> Set.copyOf(choice.options());
            case PropertyType.Lines lines -> Set.copyOf(lines.options());
            default -> Set.of();
        };
    }

    private static Set<String> codes(ReferenceList list) {
        return list.entries().stream().map(ReferenceEntry::code).collect(Collectors.toSet());
    }
}
