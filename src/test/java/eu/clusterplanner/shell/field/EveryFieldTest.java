package eu.clusterplanner.shell.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetHand;
import eu.clusterplanner.testing.PageTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the partnership file can say about these steps can be entered on their pages. */
class EveryFieldTest extends PageTest {

    /** Properties without a field of their own, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("assessment.partner", "the column of the matrix in which the answer stands"),
            Map.entry("assessment.competence", "the row of the matrix in which the answer stands"),
            Map.entry("assessment.level", "the cell itself, and the level above the fields of the panel"),
            Map.entry("assessment.unknown", "the ? in the cell and in the level above the fields of the panel"),
            Map.entry("set_aside.rule", "checks are set aside where they are shown, which is a page of its own"),
            Map.entry("set_aside.subject", "as its rule"),
            Map.entry("set_aside.reason", "as its rule"),
            Map.entry("set_aside.until", "as its rule"),
            Map.entry("frozen_plan_action.action", "what was frozen is compared, not edited"),
            Map.entry("frozen_plan_action.start", "as its action"),
            Map.entry("frozen_plan_action.end", "as its action"),
            Map.entry("synergy.partners", "the pair at which the view stands"),
            Map.entry("gap_decision.gap", "the competence or stage at which the decision stands"),
            Map.entry("document.kind", "the page of the document"),
            Map.entry("document_section.section", "the section above the text"));

    /** Pages on which all is seen at once, or unfolded. */
    private static final List<String> PAGES = List.of(
            "basics",
            "basics/governance",
            "basics/meetings",
            "basics/stakeholders",
            "basics/calls",
            "basics/settings",
            "synergies",
            "value-chain",
            "strategy",
            "strategy/swot",
            "strategy/indicators",
            "strategy/markets",
            "strategy/lessons",
            "roadmap/milestones",
            "roadmap/deliverables",
            "roadmap/work-packages",
            "roadmap/risks",
            "roadmap/projects",
            "roadmap/frozen",
            "documents/roadmap");

    private final Map<RecordId, RecordKind> examples = new LinkedHashMap<>();
    private final Set<String> editable = new TreeSet<>();
    private RecordId partner = RecordId.next();
    private RecordId competence = RecordId.next();
    private RecordId answer = RecordId.next();
    private RecordId action = RecordId.next();

    @BeforeEach
    void one_record_of_each_kind() {
        example("partnership", new RecordId(partnership.value()));
        example("partnership_source", null, Map.of("text", "A call text"));
        example("partnership_settings", null, Map.of());
        example("stakeholder", null, Map.of("name", "A region"));
        example("governance_body", null, Map.of("name", "Assembly"));
        example("meeting", null, Map.of("title", "Kick-off"));
        example("call", null, Map.of("name", "A call"));
        example("target_market", null, Map.of("name", "Canada"));
        example("swot_item", null, Map.of("text", "Six clusters"));
        example("axis", null, Map.of("title", "Markets"));
        example("objective", null, Map.of("title", "Sell"));
        RecordId kpi = example("kpi", null, Map.of("name", "Companies"));
        example("kpi_plan", kpi, Map.of("by", PlannedDate.inMonth(6), "value", 5.0));
        example("kpi_value", kpi, Map.of("date", LocalDate.of(2026, 6, 1), "value", 4.0));
        example("reporting_round", null, Map.of("title", "First round"));
        example("lesson", null, Map.of("text", "Begin early"));
        example("milestone", null, Map.of("title", "Half way"));
        example("deliverable", null, Map.of("title", "Strategy"));
        RecordId risk = example("risk", null, Map.of("title", "Nobody comes"));
        example("risk_state", risk, Map.of("date", LocalDate.of(2026, 6, 1)));
        example("project", null, Map.of("title", "A common project"));
        RecordId frozen = example("frozen_plan", null, Map.of("title", "Kick-off", "date", LocalDate.of(2026, 1, 1)));
        example("step_elsewhere", null, Map.of("step", "DOCUMENTS"));
        example("set_aside", null, Map.of("rule", "H01", "subject", "partnership", "reason", "Known"));
        partner = example("partner", null, Map.of("name", "Nanoprogress", "key", "NP"));
        example("partner_source", partner, Map.of("text", "A web page"));
        competence =
                example("competence", null, Map.of("name", "Coating", "key", "C1", "requiredLevel", 4, "weight", 3.0));
        answer = example("assessment", null, Map.of("partner", partner, "competence", competence, "level", 2));
        example("assessment_evidence", answer, Map.of("text", "A project"));
        example("need", null, Map.of("text", "A test line"));
        RecordId other = add("partner", null, Map.of("name", "Solutions", "key", "SCS"));
        add("assessment", null, Map.of("partner", other, "competence", competence, "level", 1));
        RecordId chain = example("value_chain", null, Map.of("name", "Packaging"));
        RecordId stage = example("stage", chain, Map.of("name", "Polymers", "key", "S1"));
        example("stage_role", stage, Map.of("partner", partner, "role", 3));
        example("gap_decision", null, Map.of("gap", "competence:C1"));
        example("synergy", null, Map.of("partners", List.of(partner, other)));
        RecordId document = example("document", null, Map.of("kind", "ROADMAP"));
        example("document_section", document, Map.of("section", "s2", "text", "Said"));
        example("work_package", null, Map.of("title", "Skills"));
        RecordId first = add("action", null, Map.of("title", "Survey", "status", "IDEA"));
        action = example("action", null, Map.of("title", "Training", "status", "IDEA", "key", "A2", "mode", "REPEATS"));
        example("frozen_plan_action", frozen, Map.of("action", action));
        example("contribution", action, Map.of("partner", partner));
        example("funding", action, Map.of("instrument", "Own means"));
        example("predecessor", action, Map.of("action", first));
        example("rejected_proposal", null, Map.of("origin", "challenge:CH1"));
    }

    @Test
    void every_property_can_be_edited_on_a_page() {
        assertThat(examples.values()).containsAll(editedKinds().toList());

        PAGES.forEach(page -> {
            open(page);
            collect();
        });
        open("partners?record=NP");
        collect();
        open("competences");
        collect();
        test(find(Button.class).withText("Details").single()).click();
        Sheet sheet = find(Sheet.class).single();
        collectFromPanel(sheet, "name");
        collectFromPanel(sheet, partner.toString());
        open("actions?record=A2");
        collect();

        Set<String> all = editedKinds()
                .flatMap(kind -> kind.properties().stream()
                        .filter(property -> !(property.type() instanceof PropertyType.Children))
                        .map(property -> name(kind, property)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(EXCEPTIONS.keySet()).as("exceptions that are none").doesNotContainAnyElementsOf(editable);
        editable.addAll(EXCEPTIONS.keySet());
        assertThat(editable).containsExactlyElementsOf(all);
    }

    @Test
    void a_level_and_i_do_not_know_are_entered_in_the_cell_of_the_matrix() {
        open("competences");
        Sheet sheet = find(Sheet.class).single();
        String row = competence.toString();
        String column = partner.toString();

        assertThat(SheetHand.on(sheet).type(row, column, "3").send().toString()).doesNotContain("error");
        assertThat(stored("assessment", answer, "level")).isEqualTo(3);
        assertThat(SheetHand.on(sheet).type(row, column, "?").send().toString()).doesNotContain("error");
        assertThat(stored("assessment", answer, "unknown")).isEqualTo(true);
    }

    private Stream<RecordKind> editedKinds() {
        return kinds.all().stream();
    }

    private void collectFromPanel(Sheet sheet, String column) {
        SheetHand.on(sheet).choose(competence.toString(), column);
        collect();
    }

    /** Opens what is folded and notes which fields can be edited. */
    private void collect() {
        // what is folded may hold what is folded
        for (int depth = 0; depth < 3; depth++) {
            all().filter(Details.class::isInstance)
                    .map(Details.class::cast)
                    .forEach(details -> details.setOpened(true));
        }
        all().filter(component -> component instanceof AbstractField<?, ?> field && !field.isReadOnly())
                .forEach(field -> {
                    String record = field.getElement().getAttribute("data-record");
                    String property = field.getElement().getAttribute("data-property");
                    // one that its first value makes has no id yet
                    boolean stored = record != null && record.indexOf(' ') < 0;
                    RecordKind kind = stored ? examples.get(RecordId.parse(record)) : null;
                    if (kind != null) {
                        editable.add(name(kind, kind.property(property)));
                    }
                });
    }

    private RecordId example(String kind, @Nullable RecordId parent, Map<String, ?> values) {
        return example(kind, add(kind, parent, values));
    }

    private RecordId example(String kind, RecordId id) {
        examples.put(id, kinds.get(kind));
        return id;
    }

    private static String name(RecordKind kind, Property property) {
        return kind.name() + "." + property.name();
    }

    private static Stream<Component> all() {
        return within(UI.getCurrent()).toList().stream();
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EveryFieldTest::within));
    }
}
