package eu.clusterplanner.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.action.ActionReasons;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.shared.NamedRecord;
import eu.clusterplanner.shell.figure.FigureByAddress;
import eu.clusterplanner.shell.sheet.Sheet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The picture of the plan, its dates as a table, and why the chosen action has its dates. */
final class DatesSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PlannedRoadmap plan;
    private final transient PlanWords words;
    private final String actionsAddress;
    private final Div why = new Div();

    /** actionsAddress: of the page on which the actions are edited. */
    DatesSection(PlannedRoadmap plan, PlanWords words, FigureByAddress picture, String actionsAddress) {
        this.plan = plan;
        this.words = words;
        this.actionsAddress = actionsAddress;
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
                new Paragraph(String.join(" ", new WhySentences(plan, words).of(key))),
                inputs(key));
    }

    /** The way to the cells from which the dates come. */
    private UnorderedList inputs(String key) {
        UnorderedList list = new UnorderedList();
        list.addClassName("planner-why-inputs");
        new WhyInputs(plan, words)
                .of(key)
                .forEach(input -> list.add(new ListItem(new Anchor(address(input), input.label()))));
        return list;
    }

    private String address(ActionReasons.Input input) {
        return actionsAddress + "?record=" + URLEncoder.encode(input.action(), StandardCharsets.UTF_8) + "&property="
                + input.property();
    }
}
