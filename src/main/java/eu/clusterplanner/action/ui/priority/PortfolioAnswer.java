package eu.clusterplanner.action.ui.priority;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.AvailableDays;
import eu.clusterplanner.action.PortfolioBasis;
import eu.clusterplanner.action.portfolio.Portfolio;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found: the sums, what is not known, the days of each partner, and all actions with the reasons. */
final class PortfolioAnswer extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PortfolioWords words;
    private final transient PortfolioBasis basis;
    private final transient BudgetAddress limits;
    private final transient Portfolio found;

    PortfolioAnswer(PortfolioWords words, PortfolioBasis basis, BudgetAddress limits, Portfolio found) {
        this.words = words;
        this.basis = basis;
        this.limits = limits;
        this.found = found;
        addClassName("planner-portfolio");
        add(new H3(words.headline(found, basis.open().size())));
        if (found.state() == Portfolio.State.IMPOSSIBLE) {
            add(impossible(), new Paragraph(words.get("must.next")));
            return;
        }
        add(new Paragraph(sums()));
        add(notKnown());
        add(days(), new PortfolioTable(words, basis, found).sheet());
    }

    private UnorderedList impossible() {
        UnorderedList list = new UnorderedList();
        found.breaches().forEach(breach -> list.add(new ListItem(words.mustsBreak(breach))));
        if (!found.impossible().isEmpty()) {
            list.add(new ListItem(words.get(
                    "must.needs",
                    Map.of(
                            "actions",
                            words.actions(found.impossible().stream().sorted().toList())))));
        }
        return list;
    }

    private String sums() {
        PriorityWords numbers = words.words();
        String money = limits.money() == null
                ? words.get(
                        "sum.money", Map.of("cost", numbers.money(found.sums().cost())))
                : words.get(
                        "sum.money.of",
                        Map.of(
                                "cost", numbers.money(found.sums().cost()),
                                "limit", numbers.formats().money(limits.money())));
        String days = limits.days() == null
                ? words.get(
                        "sum.days",
                        Map.of("days", numbers.hundredths(found.sums().days())))
                : words.get(
                        "sum.days.of",
                        Map.of(
                                "days", numbers.hundredths(found.sums().days()),
                                "limit", numbers.formats().number(limits.days())));
        return money + " " + days;
    }

    /** Nothing unknown counts silently as zero. */
    private UnorderedList notKnown() {
        UnorderedList list = new UnorderedList();
        tell(list, "unknown.value", basis.withoutValue());
        tell(list, limits.money() == null ? "unknown.cost.free" : "unknown.cost", basis.withoutCost());
        tell(list, limits.days() == null ? "unknown.days.free" : "unknown.days", basis.withoutDays());
        return list;
    }

    private void tell(UnorderedList list, String key, List<Action> actions) {
        if (!actions.isEmpty()) {
            list.add(new ListItem(words.get(
                    key,
                    Map.of(
                            "actions",
                            words.actions(actions.stream().map(Action::key).toList())))));
        }
    }

    private Details days() {
        FigureTable table = new FigureTable(
                words.get("days-of"),
                Stream.of("partner", "per-month", "months", "done", "left", "used")
                        .map(column -> words.get("days-of." + column))
                        .toList());
        basis.days().forEach(each -> table.addRow(each.name(), row(each)));
        Details details = new Details(words.get("days-of"), new Paragraph(words.get("days-of.how")), table);
        details.addClassName("planner-folded");
        return details;
    }

    private List<String> row(AvailableDays of) {
        long used = found.sums().daysOf().getOrDefault(of.partner(), 0L);
        return List.of(
                number(of.perMonth()),
                number(of.months()),
                number(of.done()),
                of.left() == null ? words.get("days-of.no-limit") : number(of.left()),
                words.words().hundredths(used));
    }

    private String number(@Nullable Number number) {
        return number == null ? "" : words.words().formats().number(number);
    }
}
