package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.ActionDates;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What people look for in a list of actions beside its columns. */
enum ActionFlag {
    /** The partner of the person who looks leads it or takes part. */
    MINE,
    WITHOUT_LEAD,
    /** No source of money is named, or none is found yet. */
    WITHOUT_FUNDING,
    /** A delay of it moves the end of the plan. */
    CRITICAL,
    /** Its end has passed and it is not done, or it ends after the latest day that it may. */
    LATE;

    private static final Set<String> OVER = Set.of(ActionStatus.DONE.name(), ActionStatus.DROPPED.name());

    boolean marks(ActionRow row, ActionBoard board) {
        return switch (this) {
            case MINE -> isOf(row, board);
            case WITHOUT_LEAD -> row.link("lead").isEmpty();
            case WITHOUT_FUNDING -> row.action().fundingStatus().orElse(Funding.Status.NONE) == Funding.Status.NONE;
            case CRITICAL -> row.span() != null && row.span().critical();
            case LATE -> isLate(row, board.today());
        };
    }

    private static boolean isOf(ActionRow row, ActionBoard board) {
        RecordId own = board.rights().partner();
        return own != null
                && (own.equals(row.record().value("lead"))
                        || board.list().partners().stream()
                                .filter(partner -> partner.id().equals(own))
                                .anyMatch(partner -> row.contributions().stream()
                                        .anyMatch(each -> each.partner().equals(partner.key()))));
    }

    private static boolean isLate(ActionRow row, LocalDate today) {
        ActionDates.Span span = row.span();
        if (span == null
                || OVER.contains(row.record().text("status"))
                || row.record().value("actualEnd") != null) {
            return false;
        }
        LocalDate end = span.end();
        boolean passed = end != null && end.isBefore(today);
        return passed
                || row.record()
                        .value("deadline", PlannedDate.class)
                        .filter(latest -> switch (latest) {
                            case PlannedDate.Day day ->
                                end != null && day.date().isBefore(end);
                            case PlannedDate.Month month -> month.number() < span.endMonth();
                        })
                        .isPresent();
    }

    /** As it stands in the address of the page. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<ActionFlag> parse(String text) {
        List<String> names = List.of(text.split("\\."));
        return Arrays.stream(values())
                .filter(flag -> names.contains(flag.parameter()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActionFlag.class)));
    }

    static String format(Set<ActionFlag> flags) {
        return flags.stream().sorted().map(ActionFlag::parameter).collect(Collectors.joining("."));
    }
}
