package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import java.util.Map;
import java.util.Optional;

/** What the team changed of the computations; most teams leave it as it is, so there is no record until they do. */
final class ComputationSection extends Div {

    private static final long serialVersionUID = 1L;
    private static final String KIND = "partnership_settings";

    private final transient PageFields page;
    private final transient Records records;
    private final transient Texts texts;

    ComputationSection(PageFields page, Records records, Texts texts) {
        this.page = page;
        this.records = records;
        this.texts = texts;
        addClassName("planner-sections");
        show();
    }

    private void show() {
        removeAll();
        PartnershipId partnership = page.partnership();
        Optional<RecordRow> settings = records.list(partnership, KIND).stream().findFirst();
        settings.ifPresentOrElse(row -> showFields(page.of(row)), () -> showUsual(partnership));
    }

    private void showFields(RecordFields fields) {
        add(
                section("settings")
                        .hint(texts.get("basics.settings.hint"))
                        .fields(fields, "bestDistance", "bandHigh", "bandMedium", "ratingsPublished"),
                section("weights")
                        .hint(texts.get("basics.weights.hint"))
                        .fields(
                                fields,
                                "priorityWeights.impact",
                                "priorityWeights.fit",
                                "priorityWeights.synergy",
                                "priorityWeights.addedValue",
                                "priorityWeights.urgency",
                                "priorityWeights.feasibility"));
    }

    private void showUsual(PartnershipId partnership) {
        FieldSection usual = section("settings");
        usual.add(new Paragraph(texts.get("basics.settings.usual")));
        if (records.mayAdd(partnership, KIND, null, Map.of())) {
            usual.add(new Button(texts.get("basics.settings.change"), pressed -> {
                records.add(partnership, KIND, null, Map.of());
                show();
            }));
        }
        add(usual);
    }

    private FieldSection section(String name) {
        return FieldSection.of(texts.get("basics." + name));
    }
}
