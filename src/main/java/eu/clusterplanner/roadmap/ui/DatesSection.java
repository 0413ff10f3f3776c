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
import eu.clusterplanner.shell.figure.FigurePages;
import eu.clusterplanner.shell.sheet.Sheet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The picture of the plan, its dates as a table, and why the chosen action has its dates. */
final class DatesSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PlanDesk desk;
    private final String actionsAddress;
    private final Div why = new Div();
    private String explained = "";

    /** actionsAddress: of the page on which the actions are edited. */
    DatesSection(PlanDesk desk, Sheet sheet, FigurePages picture, String actionsAddress) {
        this.desk = desk;
        this.actionsAddress = actionsAddress;
        addClassName("planner-section");
        why.addClassName("planner-why");
        why.getElement().setAttribute("role", "status");
        sheet.onActive((row, column) -> explain(row));
        picture.onChosen(this::chosen);
        desk.onChanged(() -> {
            picture.refresh();
            explain(explained);
        });
        add(
                new H2(words().get("picture")),
                new Paragraph(words().get("picture.line")),
                picture,
                why,
                new H2(words().get("dates")),
                new Paragraph(words().get("dates.line")),
                sheet);
        explain("");
    }

    /** A bar or a row of the picture, by the key that its id holds. */
    private void chosen(String element) {
        action(element).ifPresent(this::explain);
    }

    private Optional<String> action(String element) {
        String shown = element.substring(element.indexOf('.') + 1);
        return desk.plan().computed().actions().stream()
                .map(NamedRecord::key)
                .filter(key -> FigureByAddress.idOf(key).equals(shown))
                .findFirst();
    }

    private void explain(String key) {
        PlannedRoadmap plan = desk.plan();
        PlanWords words = words();
        explained = key;
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
        new WhyInputs(desk.plan(), words())
                .of(key)
                .forEach(input -> list.add(new ListItem(new Anchor(address(input), input.label()))));
        return list;
    }

    private String address(ActionReasons.Input input) {
        return actionsAddress + "?record=" + URLEncoder.encode(input.action(), StandardCharsets.UTF_8) + "&property="
                + input.property();
    }

    private PlanWords words() {
        return desk.words();
    }
}
