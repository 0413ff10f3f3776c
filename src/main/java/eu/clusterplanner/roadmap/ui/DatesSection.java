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
import java.util.Optional;

/** The picture of the plan, its dates as a table, and why the chosen action has its dates. */
final class DatesSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PlannedRoadmap plan;
    private final transient PlanWords words;
    private final Div why = new Div();
    private final Sheet sheet;

    DatesSection(PlannedRoadmap plan, PlanWords words, FigureByAddress picture) {
        this.plan = plan;
        this.words = words;
        this.sheet = new DatesSheet(plan, words).sheet();
        addClassName("planner-section");
        why.addClassName("planner-why");
        why.getElement().setAttribute("role", "status");
        sheet.onActive((row, column) -> explain(row));
        picture.onChosen(this::chosen);
        Div beside = new Div(sheet, why);
        beside.addClassName("planner-dates");
        add(
                new H2(words.get("picture")),
                new Paragraph(words.get("picture.line")),
                picture,
                new H2(words.get("dates")),
                beside);
        explain("");
    }

    /** A bar or a row of the picture, by the key that its id holds. */
    private void chosen(String element) {
        action(element).ifPresent(key -> {
            explain(key);
            sheet.focusCell(key, "start");
        });
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
        why.add(new H3(words.get("why")));
        boolean known =
                plan.computed().actions().stream().anyMatch(each -> each.key().equals(key));
        if (!known) {
            why.add(new Paragraph(words.get("why.choose")));
            return;
        }
        Paragraph name = new Paragraph(words.action(key));
        name.addClassName("planner-why-name");
        why.add(name);
        new WhySentences(plan, words).of(key).forEach(sentence -> why.add(new Paragraph(sentence)));
    }
}
