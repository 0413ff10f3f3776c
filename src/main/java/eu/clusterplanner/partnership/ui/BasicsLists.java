package eu.clusterplanner.partnership.ui;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.FoldedRow;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.shell.field.RecordList;
import eu.clusterplanner.shell.field.RecordTitle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a partnership has several of beside its partners: bodies, stakeholders, meetings, steps planned elsewhere. */
final class BasicsLists {

    private static final String STEP = "step";

    private final PageFields page;
    private final Records records;
    private final Texts texts;

    BasicsLists(PageFields page, Records records, Texts texts) {
        this.page = page;
        this.records = records;
        this.texts = texts;
    }

    FieldSection bodies() {
        return named(
                "governance_body",
                "name",
                row -> line(row, "rhythm"),
                "name",
                "key",
                "rhythm",
                "members",
                "decides",
                "rule.majority",
                "rule.of",
                "rule.quorumPercent",
                "rule.minimumDays",
                "rule.silence",
                "rule.objectionDays",
                "rule.proxies");
    }

    FieldSection stakeholders() {
        return named(
                "stakeholder",
                "name",
                row -> line(row, "helix", "country"),
                "name",
                "key",
                "helix",
                "country",
                "nuts",
                "influence",
                "interest",
                "engagement",
                "supportLetter");
    }

    FieldSection meetings() {
        return named(
                "meeting",
                "title",
                row -> line(row, "kind", "date"),
                "title",
                "key",
                "kind",
                "date",
                "body",
                "place",
                "participants",
                "organisations",
                "smes",
                "url",
                "minutes",
                "decisions");
    }

    FieldSection elsewhere() {
        return list("step_elsewhere", this::nextStep, row -> words(row, STEP), STEP, "url", "note");
    }

    private FieldSection named(String kind, String name, Function<RecordFields, String> line, String... properties) {
        Map<String, String> begin = Map.of(name, texts.get("basics." + kind + ".new"));
        return list(kind, () -> begin, line, properties);
    }

    private FieldSection list(
            String kind, Supplier<Map<String, ?>> begin, Function<RecordFields, String> line, String... properties) {
        String key = "basics." + kind;
        FieldSection section = FieldSection.of(texts.get(key)).hint(texts.get(key + ".hint"));
        section.add(new RecordList(
                        page,
                        null,
                        new RecordList.Contents(
                                kind, key + ".empty", key + ".add", begin, row -> new FoldedRow(row, line, properties)))
                .onChanged(page::refreshLinks));
        return section;
    }

    /** The first step that is not planned elsewhere yet, from the end, as documents leave the planner first. */
    private Map<String, ?> nextStep() {
        Set<String> taken = records.list(page.partnership(), "step_elsewhere").stream()
                .map(row -> row.text(STEP))
                .collect(Collectors.toSet());
        return List.of(Step.values()).reversed().stream()
                .map(Step::name)
                .filter(step -> !taken.contains(step))
                .findFirst()
                .map(step -> Map.of(STEP, step))
                .orElse(Map.of(STEP, Step.DOCUMENTS.name()));
    }

    /** {@code CZB CzechBio · Companies · Czechia}. */
    private String line(RecordFields fields, String... properties) {
        return Stream.concat(
                        Stream.of(RecordTitle.of(fields.row())),
                        Stream.of(properties).map(property -> words(fields, property)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String words(RecordFields fields, String name) {
        RecordRow row = fields.row();
        Property property = row.kind().property(name);
        return page.words().of(row.kind(), property, row.value(name));
    }
}
