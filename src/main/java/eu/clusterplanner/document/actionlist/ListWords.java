package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.analysis.CostYears;
import eu.clusterplanner.document.content.DateForm;
import eu.clusterplanner.document.content.Dates;
import eu.clusterplanner.document.content.DocumentWords;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.shared.Period;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The input of the shared action list with what its sections need to tell it. */
final class ListWords extends DocumentWords {

    private final ActionListInput input;
    private final Map<String, ScheduledAction> scheduled;
    private final Map<String, Action> actions;
    private final List<Action> listed;
    private final Linked linked;
    private final NumberFormat numbers;

    ListWords(ActionListInput input) {
        super(
                input.head(),
                new Dates(
                        input.schedule(),
                        input.head().choices().language(),
                        input.head().options().dates()),
                input.actions().partners());
        this.input = input;
        scheduled = byKey(input.schedule().actions(), ScheduledAction::action);
        actions = byKey(input.actions().actions(), Action::key);
        listed = input.actions().actions().stream()
                .filter(action -> !isNotTakenUp(action))
                .toList();
        linked = new Linked(input);
        numbers = NumberFormat.getInstance(input.head().choices().language());
        numbers.setMaximumFractionDigits(2);
    }

    ActionListInput input() {
        return input;
    }

    /** Actions that the partners promise each other, those on hold too, in the order of the team. */
    List<Action> listed() {
        return listed;
    }

    /** A section of parts; where no action is listed, its heading alone. */
    Section divided(String id, String heading, Supplier<List<Section>> parts) {
        return Section.of(id, text("section." + heading), List.of(), listed.isEmpty() ? List.of() : parts.get());
    }

    /** A part of a section, on upright pages. */
    Section part(String id, String heading, List<Block> blocks) {
        return Section.of(id, text("section." + heading), blocks, List.of());
    }

    /** What belongs to each action elsewhere in the plan. */
    Linked linked() {
        return linked;
    }

    /** Dropped, or not now. */
    static boolean isNotTakenUp(Action action) {
        return !action.standing().isMeant();
    }

    /** Whether costs and amounts of money are known to whoever makes the document. */
    boolean costs() {
        return input.actions().costsShown();
    }

    /** Whether the document says what single partners spend. */
    boolean costsByPartner() {
        return costs() && head().has(Sensitive.COSTS);
    }

    @Nullable
    ScheduledAction scheduled(Action action) {
        return scheduled.get(action.key());
    }

    /** From when to when an action runs. */
    String span(Action action) {
        return dates().span(scheduled(action));
    }

    /** Number and title of an action; empty for none. */
    String actionName(@Nullable String key) {
        Action action = key == null ? null : actions.get(key);
        return action == null ? "" : action.key() + " " + action.title();
    }

    /** A number with at most two decimals; empty for none. */
    String number(@Nullable Number number) {
        return number == null ? "" : numbers.format(number);
    }

    /** An amount where there is one to tell: zero is left empty, so that columns stay calm. */
    String amountOrNothing(@Nullable BigDecimal euros) {
        return euros == null || euros.signum() == 0 ? "" : amount(euros);
    }

    /** Person-days of actions together. */
    String days(Collection<Action> of) {
        double days = of.stream()
                .map(Action::personDays)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        return days == 0 ? "" : numbers.format(days);
    }

    /** 3 weeks. */
    String period(Period period) {
        String unit = period.unit().name().toLowerCase(Locale.ROOT);
        return texts().get("format.period." + unit, Map.of("amount", period.amount()));
    }

    /** Costs by year, as the document tells dates. */
    CostYears years() {
        return new CostYears(inMonths());
    }

    /** Whether dates of the plan are told in project months alone. */
    boolean inMonths() {
        return dates().monthsOnly() || head().options().dates() == DateForm.MONTHS;
    }

    /** A year of {@link #years()}. */
    String year(int year) {
        if (year == CostYears.UNDATED) {
            return text("year.undated");
        }
        return inMonths() ? text("year.project", Map.of("year", year)) : String.valueOf(year);
    }

    /** The word for the priority; empty for none. */
    String moscow(Action action) {
        Moscow moscow = action.standing().moscow();
        return choice("moscow", moscow == null ? null : moscow.name());
    }

    /** What a partner does in an action: leads, works on it, supports. */
    String part(Action action, String partner) {
        if (partner.equals(action.lead())) {
            return "LEADS";
        }
        boolean works = action.contributions().stream()
                .anyMatch(each -> each.partner().equals(partner) && !"SUPPORT".equals(each.role()));
        return works ? "WORKS" : "SUPPORTS";
    }

    /** Name of a kind of action; empty for none. */
    String type(@Nullable String code) {
        return code == null
                ? ""
                : ReferenceList.ACTION_TYPES
                        .find(code)
                        .map(ReferenceEntry::name)
                        .orElse(code);
    }
}
