package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionTiming;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.shared.NamedRecord;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FindingWords;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything about one shared action. */
final class ActionPanel extends Article {

    private static final long serialVersionUID = 1L;

    private final transient ActionWords words;
    private final transient Action action;
    private final DescriptionList facts = new DescriptionList();

    ActionPanel(ActionWords words, FindingWords findings, Action action) {
        this.words = words;
        this.action = action;
        addClassName("planner-action");
        add(new H2(action.key() + " " + action.title()));
        if (action.description() != null) {
            add(new Paragraph(action.description()));
        }
        facts.addClassName("planner-facts-list");
        add(facts);
        addStanding();
        addTime();
        addMoney();
        list("contributions", action.contributions(), this::contribution);
        list("funding", action.funding(), this::funding);
        list("outputs", action.outputs(), output -> output);
        list("objectives", words.named(action.objectives(), words.list().objectives()), name -> name);
        list("kpis", words.named(action.indicators(), words.list().indicators()), name -> name);
        list("predecessors", action.predecessors(), before -> waited(before.action(), before.lag()));
        if (!action.origins().isEmpty()) {
            add(heading("origins"), findings.links(action.origins()));
        }
        if (action.risk() != null) {
            add(heading("risk"), new Paragraph(action.risk()));
        }
    }

    private void addStanding() {
        fact("status", words.status(action));
        fact("moscow", words.priority(action));
        fact("progress", number(action.standing().progress()));
        fact("lead", words.partner(action.lead()));
        fact("type", words.type(action));
        fact("workPackage", words.named(action.workPackage(), workPackages()));
        fact("targetGroup", target());
        fact("market", words.named(action.target().market(), words.list().markets()));
        fact("place", text(action.target().place()));
    }

    private void addTime() {
        ActionTiming timing = action.timing();
        factOf(words.texts().get("actions.column.dates"), words.dates(action));
        fact("mode", timing.mode() == null ? "" : words.texts().get("choice.action.mode." + timing.mode()));
        fact("duration", period(timing.duration()));
        fact("repeatEvery", period(timing.repeatEvery()));
        fact("repeatUntil", planned(timing.repeatUntil()));
        fact("fixedStart", planned(timing.fixedStart()));
        fact("notBefore", planned(timing.notBefore()));
        fact("deadline", planned(timing.deadline()));
        fact("afterGrant", timing.afterGrant() ? words.texts().get("field.yes") : "");
        fact("actualStart", planned(action.standing().actualStart()));
        fact("actualEnd", planned(action.standing().actualEnd()));
    }

    private void addMoney() {
        factOf(words.texts().get("actions.column.days"), words.personDays(action));
        if (words.list().costsShown()) {
            fact("cost", words.cost(action));
        }
    }

    private String target() {
        return Stream.of(number(action.target().number()), text(action.target().group()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String contribution(Contribution given) {
        Texts texts = words.texts();
        String role = given.role() == null ? "" : texts.get("choice.contribution.role." + given.role());
        String days = given.personDays() == null ? "" : texts.get("actions.days", "days", given.personDays());
        String cost = given.cost() == null ? "" : words.formats().money(given.cost());
        return joined(words.partner(given.partner()), role, days, cost);
    }

    private String funding(Funding source) {
        Funding.Status status = Objects.requireNonNullElse(source.status(), Funding.Status.NONE);
        String amount = source.amount() == null ? "" : words.formats().money(source.amount());
        return joined(source.instrument(), words.texts().get("choice.funding.status." + status), amount);
    }

    private String waited(String key, @Nullable Period lag) {
        String before =
                words.list().action(key).map(other -> key + " " + other.title()).orElse(key);
        return lag == null ? before : joined(before, words.texts().get("actions.wait", "period", period(lag)));
    }

    private List<NamedRecord> workPackages() {
        return words.list().workPackages().stream()
                .map(each -> new NamedRecord(each.id(), each.key(), each.title()))
                .toList();
    }

    private void fact(String property, String value) {
        factOf(words.texts().get("record.action." + property), value);
    }

    private void factOf(String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new DescriptionList.Term(label), new DescriptionList.Description(value));
        }
    }

    private <T> void list(String property, List<T> entries, Function<T, String> words) {
        if (!entries.isEmpty()) {
            UnorderedList list = new UnorderedList();
            entries.forEach(entry -> list.add(new ListItem(words.apply(entry))));
            add(heading(property), list);
        }
    }

    private Component heading(String property) {
        return new H3(words.texts().get("record.action." + property));
    }

    private String period(@Nullable Period period) {
        return period == null ? "" : words.formats().period(period);
    }

    private String planned(@Nullable PlannedDate date) {
        return date == null ? "" : words.formats().planned(date);
    }

    private String planned(java.time.@Nullable LocalDate date) {
        return date == null ? "" : words.formats().shortDate(date);
    }

    private String number(@Nullable Integer value) {
        return value == null ? "" : words.formats().number(value);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
