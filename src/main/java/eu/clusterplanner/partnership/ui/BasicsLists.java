package eu.clusterplanner.partnership.ui;

import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.FoldedLists;
import eu.clusterplanner.shell.field.PageFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a partnership has several of beside its partners: bodies, meetings, stakeholders, calls, steps elsewhere. */
final class BasicsLists {

    private static final String STEP = "step";

    private final FoldedLists lists;

    BasicsLists(PageFields page, Texts texts) {
        this.lists = new FoldedLists(page, texts, "basics.");
    }

    FieldSection bodies() {
        return lists.named("governance_body", "name", "rhythm");
    }

    FieldSection stakeholders() {
        return lists.named("stakeholder", "name", "helix", "country");
    }

    FieldSection meetings() {
        return lists.named("meeting", "title", "kind", "date");
    }

    FieldSection calls() {
        return lists.named("call", "name", "programme", "deadline");
    }

    FieldSection elsewhere() {
        return lists.section(
                "step_elsewhere", BasicsLists::nextStep, row -> lists.words(row, STEP), STEP, "url", "note");
    }

    /** The first step that is not planned elsewhere yet, from the end, as documents leave the planner first. */
    private static Map<String, ?> nextStep(List<RecordRow> there) {
        Set<String> taken = there.stream().map(row -> row.text(STEP)).collect(Collectors.toSet());
        return List.of(Step.values()).reversed().stream()
                .map(Step::name)
                .filter(step -> !taken.contains(step))
                .findFirst()
                .map(step -> Map.of(STEP, step))
                .orElse(Map.of(STEP, Step.DOCUMENTS.name()));
    }
}
