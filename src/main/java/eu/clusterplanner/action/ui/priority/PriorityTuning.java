package eu.clusterplanner.action.ui.priority;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.action.analysis.Criterion;
import eu.clusterplanner.action.analysis.PriorityWeights;
import eu.clusterplanner.shell.field.RecordFields;
import java.util.EnumMap;
import java.util.Map;

/** How much each criterion counts in this partnership, and how the value comes about. */
final class PriorityTuning extends Section {

    private static final long serialVersionUID = 1L;
    private static final String SETTINGS = "partnership_settings";

    private final transient PriorityDesk desk;
    private final transient PriorityWords words;
    private final transient Map<Criterion, Span> shares = new EnumMap<>(Criterion.class);

    PriorityTuning(PriorityDesk desk, PriorityWords words) {
        this.desk = desk;
        this.words = words;
        addClassName("planner-section");
        RecordFields settings =
                desk.page().about(SETTINGS, row -> true, Map.of()).onStored(property -> desk.changed());
        Div weights = new Div();
        weights.addClassName("planner-weights");
        for (Criterion criterion : Criterion.values()) {
            Span share = new Span();
            share.addClassName("planner-small");
            shares.put(criterion, share);
            weights.add(new Div(settings.field("priorityWeights." + criterion.key()), share));
        }
        add(new H2(words.get("weights")), new Paragraph(words.get("weights.line")), weights);
        tell();
        desk.onChanged(this::tell);
    }

    private void tell() {
        PriorityWeights weights = desk.priorities().weights();
        Map<Criterion, Double> counts = weights.shares();
        shares.forEach((criterion, span) -> span.setText(words.get(
                weights.of(criterion) == criterion.usual() ? "share.usual" : "share",
                Map.of(
                        "share",
                        words.formats().percent(counts.getOrDefault(criterion, 0.0)),
                        "usual",
                        words.number(criterion.usual())))));
    }
}
