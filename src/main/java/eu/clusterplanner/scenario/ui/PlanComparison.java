package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.scenario.analysis.DateEffects;
import eu.clusterplanner.scenario.analysis.DateEffects.MovedAction;
import eu.clusterplanner.scenario.analysis.OrphanedAction;
import eu.clusterplanner.scenario.analysis.Trial;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Shared actions and dates before and after. */
record PlanComparison(Trial trial, TrialWords words, TrialLinks links) {

    Section actions() {
        Section section = section("actions");
        if (trial.orphaned().isEmpty()) {
            section.add(new Paragraph(words.get("actions.none")));
            return section;
        }
        section.add(new ChangeTable(
                words,
                words.get("actions"),
                List.of(words.texts().get("record.action"), words.get("actions.missing"), words.get("actions.left")),
                trial.orphaned(),
                this::row));
        return section;
    }

    private ChangeTable.Row row(OrphanedAction action) {
        return new ChangeTable.Row(
                links.action(action.action(), words.action(action.action())),
                List.of(
                        words.get("actions." + action.kind()),
                        action.left().isEmpty() ? words.get("nobody") : words.partners(action.left())));
    }

    Section dates() {
        Section section = section("dates");
        DateEffects dates = trial.dates();
        if (dates.before().actions().isEmpty()) {
            section.add(new Paragraph(words.get("dates.empty")));
            return section;
        }
        if (dates.leftBehind() > 0) {
            section.add(new Paragraph(words.get(
                    "dates.left-behind",
                    Map.of(
                            "days", words.number(dates.leftBehind()),
                            "months", DateEffects.overloads(dates.remaining())))));
        }
        section.add(table(dates));
        if (trial.orphaned().stream().noneMatch(each -> each.kind().needsLead())) {
            section.add(new Paragraph(words.get("dates.same")));
        } else if (dates.moved().isEmpty()) {
            section.add(new Paragraph(words.get("dates.moved.none")));
        } else {
            section.add(new H3(words.get("dates.moved")), moved(dates));
        }
        return section;
    }

    /** What a team does with such actions nobody can compute: both ends stand side by side. */
    private FigureTable table(DateEffects dates) {
        FigureTable table = new FigureTable(
                words.get("dates"),
                List.of(words.get("figure"), words.get("before"), words.get("dates.taken"), words.get("dates.fallen")));
        row(table, "dates.end", dates, words::end);
        row(
                table,
                "dates.actions",
                dates,
                schedule -> String.valueOf(schedule.actions().size()));
        row(table, "dates.overloads", dates, schedule -> String.valueOf(DateEffects.overloads(schedule)));
        return table;
    }

    private void row(FigureTable table, String key, DateEffects dates, Function<Schedule, String> figure) {
        table.addRow(
                words.get(key),
                List.of(figure.apply(dates.before()), figure.apply(dates.shared()), figure.apply(dates.fallen())));
    }

    private ChangeTable moved(DateEffects dates) {
        return new ChangeTable(
                words,
                words.get("dates.moved"),
                List.of(words.texts().get("record.action"), words.get("before"), words.get("dates.fallen")),
                dates.moved(),
                this::row);
    }

    private ChangeTable.Row row(MovedAction moved) {
        return new ChangeTable.Row(
                links.action(moved.action(), words.action(moved.action())),
                List.of(words.span(moved.before()), words.span(moved.after())));
    }

    private Section section(String key) {
        Section section = new Section(new H2(words.get(key)));
        section.addClassName("planner-section");
        return section;
    }
}
