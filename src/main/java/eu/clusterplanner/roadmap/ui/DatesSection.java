package eu.clusterplanner.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.shared.NamedRecord;
import eu.clusterplanner.shell.figure.FigureByAddress;
import eu.clusterplanner.shell.sheet.Sheet;
import java.util.Map;
import java.util.Optional;

/** The picture of the plan, its dates as a table, and why the chosen action has its dates. */
final class DatesSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PlannedRoadmap plan;
    private final transient PlanWords words;
    private final Div why = new Div();

    DatesSection(PlannedRoadmap plan, PlanWords words, FigureByAddress picture) {
        this.plan = plan;
        this.words = words;
        Sheet sheet = new DatesSheet(plan, words).sheet();
        addClassName("planner-section");
        why.addClassName("planner-why");
        why.getElement().setAttribute("role", "status");
        sheet.onActive((row, column) -> explain(row));
        picture.onChosen(this::chosen);
        add(
                new H2(words.get("picture")),
                new Paragraph(words.get("picture.line")),
                picture,
                why,
                new H2(words.get("dates")),
                sheet);
        explain("");
    }

    /** A bar or a row of the picture, by the key that its id holds. */
    private void chosen(String element) {
        action(element).ifPresent(this::explain);
    }

    private Optional<String> action(String element) {
        String shown = element.substring(element.indexOf('.') + 1);
        return plan.computed().actions().stream()
                .map(NamedRecord::key)
                .filter(key -> FigureByAddress.idOf(key).equals(shown))
                .findFirst();
    }

    private void explain(String key) {
        why.removeAll();
        boolean known =
                plan.computed().actions().stream().anyMatch(each -> each.key().equals(key));
        why.setClassName("chosen", known);
        if (!known) {
            why.add(new H3(words.get("why")), new Paragraph(words.get("why.choose")));
            return;
        }
        why.add(
                new H3(words.get("why.of", Map.of("action", words.action(key)))),
                new Paragraph(String.join(" ", new WhySentences(plan, words).of(key))));
    }
}
