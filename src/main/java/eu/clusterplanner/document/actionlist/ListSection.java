package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.analysis.Finances;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Section 4: all actions, a line each, on landscape pages. */
final class ListSection {

    private final ListWords words;

    ListSection(ListWords words) {
        this.words = words;
    }

    Section section() {
        Grid grid = columns();
        for (Packaged group : Packaged.of(words)) {
            grid.group(group.title());
            group.actions().forEach(action -> grid.row(row(action)));
        }
        if (words.listed().size() > 1) {
            grid.row(total());
        }
        grid.note(words.text(words.costs() ? "list.note.costs" : "list.note"));
        return Section.of("s4", words.text("section.list"), Section.Form.LANDSCAPE, grid.table("list"));
    }

    private Grid columns() {
        Grid grid = new Grid(words)
                .column("no", 0.9)
                .column("action", 4.3)
                .column("type", 0.9)
                .column("objectives", 1.2)
                .column("lead", 2.3)
                .column("partners", 3.5)
                .dates("dates", 2.6)
                .number("days", 1);
        if (words.costs()) {
            grid.number("cost", 1.3);
        }
        return grid.column("funding", words.costs() ? 2.2 : 1.5)
                .column("priority", 1.4)
                .column("status", 1.5);
    }

    private List<List<Inline>> row(Action action) {
        List<String> cells = new ArrayList<>(List.of(
                action.key(),
                action.title(),
                ListWords.orEmpty(action.type()),
                String.join(", ", action.objectives()),
                words.partner(action.lead()),
                others(action),
                words.span(action),
                words.number(action.personDays())));
        if (words.costs()) {
            cells.add(words.number(action.totalCost()));
        }
        cells.addAll(List.of(
                funding(List.of(action)),
                words.moscow(action),
                words.choice("status", action.standing().status().name())));
        return cells.stream().map(Inline::plain).toList();
    }

    private String others(Action action) {
        return words.partners(action.partners().stream()
                .filter(partner -> !partner.equals(action.lead()))
                .toList());
    }

    /** Amounts by how sure they are, the surest first; the states alone where amounts are not shown. */
    private String funding(List<Action> actions) {
        Finances finances = Finances.of(actions);
        List<Funding.Status> states = new ArrayList<>(Arrays.asList(Funding.Status.values()));
        Collections.reverse(states);
        return states.stream()
                .filter(finances.amounts()::containsKey)
                .map(status -> (words.text("funding." + status) + " " + amount(finances, status)).strip())
                .collect(Collectors.joining("\n"));
    }

    private String amount(Finances finances, Funding.Status status) {
        return words.costs() ? words.amountOrNothing(finances.amount(status)) : "";
    }

    private List<List<Inline>> total() {
        List<Action> all = words.listed();
        List<String> cells = new ArrayList<>(List.of("", words.text("total"), "", "", "", "", "", words.days(all)));
        if (words.costs()) {
            cells.add(words.amountOrNothing(Finances.of(all).cost()));
        }
        cells.addAll(List.of(words.costs() ? funding(all) : "", "", ""));
        return cells.stream().map(Inline::bold).toList();
    }
}
