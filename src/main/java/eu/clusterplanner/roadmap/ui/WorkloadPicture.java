package eu.clusterplanner.roadmap.ui;

import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.HeatMap;
import eu.clusterplanner.figure.RowRange;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.PlannedRoadmap;
import eu.clusterplanner.schedule.LoadMonth;
import eu.clusterplanner.schedule.PartnerLoad;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Person-days of each partner in each month, coloured by how much of its capacity they take. */
record WorkloadPicture(PlannedRoadmap plan, PlanWords words) {

    /** Twenty years; a date with a mistyped year would draw thousands. */
    private static final int MOST_MONTHS = 240;

    /** Three elements each. */
    private static final int MOST_CELLS = 600;

    /** A month as text and colour need so much room. */
    private static final int MONTH_WIDTH = 46;

    boolean isEmpty() {
        return plan.computed().schedule().load().isEmpty();
    }

    /** The first and last months of the parts in which the picture is shown. */
    List<String> parts() {
        return ranges().stream()
                .map(range -> words.get(
                        "load.part",
                        Map.of(
                                "first", name(months().get(range.from())),
                                "last", name(months().get(range.to() - 1)))))
                .toList();
    }

    /** The months of one part; the last part where there are not so many. */
    HeatMap part(int place) {
        List<RowRange> ranges = ranges();
        if (ranges.isEmpty()) {
            return map(List.of());
        }
        RowRange range = ranges.get(Math.min(place, ranges.size() - 1));
        return map(months().subList(range.from(), range.to()));
    }

    HeatMap map() {
        List<LoadMonth> all = months();
        return map(all.subList(0, Math.min(all.size(), MOST_MONTHS)));
    }

    /** Whole years, so many that the cells stay within what a browser draws at once. */
    private List<RowRange> ranges() {
        int all = Math.min(months().size(), MOST_MONTHS);
        int partners = Math.max(1, plan.computed().partners().size());
        int length = 12 * Math.max(1, MOST_CELLS / partners / 12);
        return IntStream.iterate(0, from -> from < all, from -> from + length)
                .mapToObj(from -> new RowRange(from, Math.min(all, from + length)))
                .toList();
    }

    private String name(LoadMonth month) {
        YearMonth calendar = month.calendar();
        return calendar == null ? month.format() : words.monthName(calendar.getMonthValue()) + " " + calendar.getYear();
    }

    private HeatMap map(List<LoadMonth> months) {
        String what = words.get("load.what")
                + (months().size() > MOST_MONTHS ? " " + words.get("load.first", Map.of("months", MOST_MONTHS)) : "");
        Set<LoadMonth> shown = Set.copyOf(months);
        Caption caption = new Caption("load", words.get("load"), what, words.get("load.empty"));
        return new HeatMap(
                caption,
                plan.computed().partners().stream().map(this::row).toList(),
                months.stream().map(this::column).toList(),
                plan.computed().schedule().load().stream()
                        .filter(load -> shown.contains(load.month()))
                        .map(this::cell)
                        .toList(),
                scale(),
                200 + MONTH_WIDTH * months.size());
    }

    private HeatMap.Heading row(PartnerSummary partner) {
        Double capacity = partner.capacity();
        String label = capacity == null
                ? partner.label()
                : words.get(
                        "load.row",
                        Map.of(
                                "partner",
                                partner.label(),
                                "days",
                                words.formats().decimal(capacity)));
        return new HeatMap.Heading(partner.key(), label);
    }

    /** Months by year, so that the heading of a column stays short. */
    private HeatMap.Heading column(LoadMonth month) {
        YearMonth calendar = month.calendar();
        return calendar == null
                ? new HeatMap.Heading(month.format(), month.format())
                : new HeatMap.Heading(month.format(), words.monthName(calendar.getMonthValue()))
                        .in(String.valueOf(calendar.getYear()));
    }

    private HeatMap.Cell cell(PartnerLoad load) {
        String text = words.formats().decimal(load.personDays());
        return new HeatMap.Cell(load.partner(), load.month().format(), load.share(), text);
    }

    private HeatMap.Scale scale() {
        return new HeatMap.Scale(
                List.of(
                        new HeatMap.Band("light", words.get("load.light"), 0),
                        new HeatMap.Band("full", words.get("load.full"), 0.8),
                        new HeatMap.Band("over", words.get("load.over"), 1 + 1e-9)),
                words.get("load.unknown"),
                List.of());
    }

    /** All months from the first to the last with work, also those between without any. */
    private List<LoadMonth> months() {
        List<LoadMonth> worked = plan.computed().schedule().load().stream()
                .map(PartnerLoad::month)
                .distinct()
                .toList();
        List<YearMonth> calendar = worked.stream()
                .map(LoadMonth::calendar)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!calendar.isEmpty()) {
            return Stream.iterate(
                            calendar.getFirst(),
                            month -> !month.isAfter(calendar.getLast()),
                            month -> month.plusMonths(1))
                    .map(month -> new LoadMonth(month, null))
                    .toList();
        }
        return worked.stream()
                .sorted(Comparator.comparing(LoadMonth::project, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
