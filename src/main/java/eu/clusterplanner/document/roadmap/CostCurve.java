package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Curve;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.Gantt;
import eu.clusterplanner.figure.Timeline;
import eu.clusterplanner.schedule.ScheduledAction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Section 9.3: what actions have cost by then, beside the money that is there. */
final class CostCurve {

    /** Width of upright pages in pixels. */
    private static final int WIDTH = 640;

    private static final int MONTHS = 12;

    private final Story story;
    private final TimeScale scale;
    private final Timeline timeline;

    CostCurve(Story story) {
        this.story = story;
        this.scale = TimeScale.of(story);
        this.timeline = scale.timeline();
    }

    List<Block> blocks() {
        List<Double> costs = costs();
        double total = costs.getLast();
        if (total <= 0) {
            return List.of();
        }
        FundingBySource funding = FundingBySource.of(story);
        BigDecimal secured = funding.in(Funding.Status.SECURED);
        BigDecimal all = funding.total();
        List<Curve.Level> levels = new ArrayList<>();
        level(levels, "secured", secured);
        if (all.compareTo(secured) > 0) {
            level(levels, "all", all);
        }
        double largest = Math.max(total, all.doubleValue());
        Caption caption = new Caption(
                "costs", story.text("caption.costCurve"), story.text("alt.costCurve"), story.text("figure.empty"));
        Double now = timeline.today();
        Curve curve = new Curve(
                caption,
                costs,
                story.text("curve.cost", Map.of("amount", story.money(BigDecimal.valueOf(total)))),
                levels,
                years(),
                Curve.steps(largest).stream()
                        .map(amount -> new Curve.Mark(amount, story.amount(BigDecimal.valueOf(amount))))
                        .toList(),
                now == null ? null : new Curve.Mark(now, story.text("gantt.today")),
                WIDTH);
        return List.of(
                gap(BigDecimal.valueOf(total), secured, all),
                new Block.Picture(Figures.draw(curve), story.text("caption.costCurve"), story.source("plan")));
    }

    private void level(List<Curve.Level> levels, String key, BigDecimal amount) {
        if (amount.signum() > 0) {
            String label = story.text("curve." + key, Map.of("amount", story.money(amount)));
            levels.add(new Curve.Level(key, label, amount.doubleValue()));
        }
    }

    private Block gap(BigDecimal cost, BigDecimal secured, BigDecimal all) {
        BigDecimal missing = cost.subtract(all).max(BigDecimal.ZERO);
        BigDecimal unsure = cost.min(all).subtract(secured).max(BigDecimal.ZERO);
        return Block.Paragraph.of(story.text(
                "curve.gap",
                Map.of(
                        "cost",
                        story.money(cost),
                        "secured",
                        story.money(secured),
                        "unsure",
                        story.money(unsure),
                        "isUnsure",
                        unsure.signum() > 0 ? "yes" : "no",
                        "missing",
                        story.money(missing),
                        "isMissing",
                        missing.signum() > 0 ? "yes" : "no")));
    }

    /** Costs by the end of each month; those without dates stand at the end. */
    private List<Double> costs() {
        int months = timeline.months();
        double[] costs = new double[months];
        for (Action action : story.counting()) {
            BigDecimal total = action.totalCost();
            if (total != null) {
                ScheduledAction scheduled = story.scheduled(action);
                Gantt.Span span = scheduled == null ? new Gantt.Span(months, months) : scale.span(scheduled);
                for (int month = 0; month < months; month++) {
                    costs[month] += total.doubleValue() * passed(span, month + 1.0);
                }
            }
        }
        costs[months - 1] = story.counting().stream()
                .map(Action::totalCost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        return Arrays.stream(costs).boxed().toList();
    }

    /** How much of an action's time has passed, 0 to 1. */
    private static double passed(Gantt.Span span, double at) {
        if (at >= span.to()) {
            return 1;
        }
        return at <= span.from() ? 0 : (at - span.from()) / (span.to() - span.from());
    }

    private List<Curve.Mark> years() {
        List<Curve.Mark> years = new ArrayList<>();
        LocalDate first = timeline.firstMonth();
        for (int month = 0; month < timeline.months(); month++) {
            LocalDate day = first == null ? null : first.plusMonths(month);
            if (month == 0 || (day == null ? month % MONTHS == 0 : day.getMonthValue() == 1)) {
                String name = day == null
                        ? story.text("gantt.year") + " " + (month / MONTHS + 1)
                        : String.valueOf(day.getYear());
                years.add(new Curve.Mark(month, name));
            }
        }
        return years;
    }
}
