package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.HeatMap;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.schedule.Conflict;
import eu.clusterplanner.schedule.LoadMonth;
import eu.clusterplanner.schedule.PartnerLoad;
import eu.clusterplanner.shared.ProjectCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Section 8.3: work of the partners month by month beside what they can give, only by choice. */
final class LoadSection {

    /** Width of upright pages in pixels. */
    private static final int WIDTH = 640;

    /** So many months can be read beside each other. */
    private static final int MONTHS = 24;

    /** Actions named beside a month with too much work. */
    private static final int ACTIONS = 10;

    /** Twenty years; a date with a mistyped year would draw thousands. */
    private static final int MOST_MONTHS = 240;

    private final Story story;

    LoadSection(Story story) {
        this.story = story;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (story.head().has(Sensitive.LOAD)) {
            List<Integer> months = months();
            for (int from = 0; from < months.size(); from += MONTHS) {
                blocks.add(picture(months.subList(from, Math.min(months.size(), from + MONTHS))));
            }
            blocks.addAll(overloads());
        }
        return Section.of("s8-3", story.text("section.load"), blocks, List.of());
    }

    /** Months as numbers, from the first to the last with work: of the calendar since year 0, or of the project. */
    private List<Integer> months() {
        TreeSet<Integer> worked = story.input().schedule().load().stream()
                .map(load -> number(load.month()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Integer> months = new ArrayList<>();
        if (!worked.isEmpty()) {
            int last = Math.min(worked.getLast(), worked.getFirst() + MOST_MONTHS - 1);
            for (int month = worked.getFirst(); month <= last; month++) {
                months.add(month);
            }
        }
        return months;
    }

    private static int number(LoadMonth month) {
        YearMonth calendar = month.calendar();
        return calendar == null
                ? Objects.requireNonNull(month.project())
                : Math.toIntExact(calendar.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    private Block picture(List<Integer> months) {
        Set<Integer> shown = new HashSet<>(months);
        List<HeatMap.Cell> cells = story.input().schedule().load().stream()
                .filter(load -> shown.contains(number(load.month())))
                .map(this::cell)
                .toList();
        Map<String, Object> where = Map.of("first", name(months.getFirst()), "last", name(months.getLast()));
        String title = story.text("caption.load", where);
        Caption caption = new Caption(
                "load-" + months.getFirst(), title, story.text("alt.load", where), story.text("figure.empty"));
        HeatMap map = new HeatMap(
                caption,
                story.partners().stream().map(this::row).toList(),
                months.stream().map(this::column).toList(),
                cells,
                scale(),
                WIDTH);
        return new Block.Picture(Figures.draw(map), title, story.source("plan"));
    }

    private HeatMap.Heading row(PartnerSummary partner) {
        Double capacity = partner.capacity();
        return new HeatMap.Heading(
                partner.key(),
                capacity == null
                        ? partner.label()
                        : story.text("load.row", Map.of("partner", partner.label(), "days", story.decimal(capacity))));
    }

    private HeatMap.Heading column(int month) {
        YearMonth calendar = calendar(month);
        if (calendar == null) {
            return new HeatMap.Heading(String.valueOf(month), story.dates().month(month));
        }
        if (story.dates().inMonths()) {
            return new HeatMap.Heading(String.valueOf(month), name(month));
        }
        String name = calendar.getMonth()
                .getDisplayName(
                        TextStyle.SHORT_STANDALONE, story.head().choices().language());
        return new HeatMap.Heading(String.valueOf(month), name).in(String.valueOf(calendar.getYear()));
    }

    private HeatMap.Cell cell(PartnerLoad load) {
        return new HeatMap.Cell(
                load.partner(),
                String.valueOf(number(load.month())),
                load.share(),
                story.decimal(Math.rint(load.personDays())));
    }

    private HeatMap.Scale scale() {
        return new HeatMap.Scale(
                List.of(
                        new HeatMap.Band("light", story.text("load.light"), 0),
                        new HeatMap.Band("full", story.text("load.full"), 0.8),
                        new HeatMap.Band("over", story.text("load.over"), 1 + 1e-9)),
                story.text("figure.unknown"),
                List.of());
    }

    private List<Block> overloads() {
        Grid grid = new Grid(story)
                .column("partner", 1.4)
                .column("month", 1.1)
                .number("personDays", 0.9)
                .number("capacity", 0.9)
                .column("actions", 4);
        Map<String, PartnerLoad> loads = story.input().schedule().load().stream()
                .collect(Collectors.toMap(load -> load.partner() + " " + load.month(), load -> load, (a, b) -> a));
        for (Conflict overload : story.input().schedule().conflicts()) {
            PartnerLoad load = loads.get(overload.partner() + " " + overload.month());
            LoadMonth month = overload.month();
            if (overload.kind() == Conflict.Kind.OVERLOAD && load != null && month != null) {
                Double capacity = load.capacity();
                grid.row(
                        story.partner(load.partner()),
                        name(number(month)),
                        story.decimal(load.personDays()),
                        capacity == null ? "" : story.decimal(capacity),
                        actions(overload));
            }
        }
        return grid.table("overloads");
    }

    private String actions(Conflict overload) {
        return String.join(
                "\n",
                story.some(overload.actions().stream().map(story::actionName).toList(), ACTIONS));
    }

    /** The month as the document tells dates. */
    private String name(int month) {
        YearMonth calendar = calendar(month);
        if (calendar == null) {
            return story.dates().month(month);
        }
        LocalDate start = story.input().schedule().start();
        if (start != null && story.dates().inMonths()) {
            return story.dates().month(new ProjectCalendar(start).monthOf(calendar.atEndOfMonth()));
        }
        return calendar.getMonth()
                        .getDisplayName(
                                TextStyle.SHORT_STANDALONE,
                                story.head().choices().language()) + "\u00a0"
                + calendar.getYear();
    }

    private @Nullable YearMonth calendar(int month) {
        return story.dates().monthsOnly() ? null : YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
    }
}
