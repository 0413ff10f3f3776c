package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.competence.analysis.SynergyParameters;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import java.util.Map;
import java.util.stream.Stream;

/** How the score comes about, with the values that a team may choose; the list follows when they change. */
final class SynergyTuning extends Details {

    private static final long serialVersionUID = 1L;

    private final transient SynergyDesk desk;
    private final Paragraph how = new Paragraph();

    /** fields: of the page. */
    SynergyTuning(SynergyDesk desk, PageFields fields) {
        this.desk = desk;
        setSummaryText(desk.texts().get("competences.origin"));
        RecordFields settings =
                fields.about("partnership_settings", row -> true, Map.of()).onStored(property -> desk.changed());
        Div values = new Div();
        values.addClassName("planner-synergy-tuning");
        Stream.of("bestDistance", "bandHigh", "bandMedium").forEach(property -> values.add(settings.field(property)));
        add(how, new Paragraph(desk.texts().get("synergies.origin.choose")), values);
        explain();
        desk.onChanged(this::explain);
    }

    private void explain() {
        SynergyParameters parameters = desk.data().analysed().input().parameters();
        CompetenceWords words = desk.words();
        how.setText(desk.texts()
                .get(
                        "synergies.origin.how",
                        Map.of(
                                "best",
                                words.percent(parameters.bestDistance()),
                                "high",
                                words.decimal(parameters.bandHigh()),
                                "medium",
                                words.decimal(parameters.bandMedium()))));
    }
}
