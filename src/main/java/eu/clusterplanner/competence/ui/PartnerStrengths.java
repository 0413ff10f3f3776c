package eu.clusterplanner.competence.ui;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a partner is good at and where it stands in the value chains, as far as the person who reads may see it.
 *
 * @param strengths the highest level first
 * @param roles the most important role first
 */
record PartnerStrengths(List<Strength> strengths, List<Role> roles) {

    private static final int GOOD = 3;

    /**
     * A competence in which the partner is good.
     *
     * @param level 3 or 4
     * @param proofs what shows it
     */
    record Strength(String competence, int level, List<String> proofs) {}

    /** A stage of a value chain at which the partner stands; role: 1 to 3. */
    record Role(String chain, String stage, int role) {}

    static PartnerStrengths of(Records records, PartnershipId partnership, RecordRow partner) {
        return new PartnerStrengths(
                strengths(records, partnership, partner.id()), roles(records, partnership, partner.id()));
    }

    private static List<Strength> strengths(Records records, PartnershipId partnership, RecordId partner) {
        Map<RecordId, RecordRow> competences = byId(records.list(partnership, "competence"));
        Map<RecordId, List<String>> proofs = records.list(partnership, "assessment_evidence").stream()
                .filter(proof -> proof.parent() != null)
                .collect(Collectors.groupingBy(
                        PartnerStrengths::parent,
                        Collectors.mapping(proof -> proof.text("text"), Collectors.toList())));
        return records.list(partnership, "assessment").stream()
                .filter(row -> partner.equals(row.value("partner")) && number(row, "level") >= GOOD)
                .flatMap(row -> linked(competences, row.value("competence"))
                        .map(competence -> new Strength(
                                competence.text("name"),
                                number(row, "level"),
                                proofs.getOrDefault(row.id(), List.of()))))
                .sorted(Comparator.comparingInt(Strength::level).reversed())
                .toList();
    }

    private static List<Role> roles(Records records, PartnershipId partnership, RecordId partner) {
        Map<RecordId, RecordRow> stages = byId(records.list(partnership, "stage"));
        Map<RecordId, RecordRow> chains = byId(records.list(partnership, "value_chain"));
        return records.list(partnership, "stage_role").stream()
                .filter(row -> partner.equals(row.value("partner")) && number(row, "role") > 0)
                .flatMap(row -> linked(stages, row.parent())
                        .map(stage -> new Role(
                                linked(chains, stage.parent())
                                        .map(chain -> chain.text("name"))
                                        .findFirst()
                                        .orElse(""),
                                stage.text("name"),
                                number(row, "role"))))
                .sorted(Comparator.comparingInt(Role::role).reversed())
                .toList();
    }

    private static RecordId parent(RecordRow row) {
        return Optional.ofNullable(row.parent()).orElseThrow();
    }

    private static Map<RecordId, RecordRow> byId(List<RecordRow> rows) {
        return rows.stream().collect(Collectors.toMap(RecordRow::id, row -> row));
    }

    private static Stream<RecordRow> linked(Map<RecordId, RecordRow> rows, @Nullable Object id) {
        return id instanceof RecordId known ? Stream.ofNullable(rows.get(known)) : Stream.empty();
    }

    private static int number(RecordRow row, String property) {
        return row.value(property, Integer.class).orElse(0);
    }
}
