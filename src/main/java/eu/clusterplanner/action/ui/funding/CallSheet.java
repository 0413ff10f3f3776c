package eu.clusterplanner.action.ui.funding;

import eu.clusterplanner.action.Call;
import eu.clusterplanner.action.analysis.CallCheck;
import eu.clusterplanner.action.analysis.CallFit;
import eu.clusterplanner.action.analysis.Finding.Answer;
import eu.clusterplanner.shell.sheet.Sheet;
import eu.clusterplanner.shell.sheet.SheetCell;
import eu.clusterplanner.shell.sheet.SheetColumn;
import eu.clusterplanner.shell.sheet.SheetRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calls by their deadline, and which actions fit. */
final class CallSheet {

    private static final int MOST_NAMED = 15;

    private final FundingDesk desk;
    private final CallWords words;
    private final Sheet sheet;

    CallSheet(FundingDesk desk, CallWords words) {
        this.desk = desk;
        this.words = words;
        this.sheet = new Sheet(words.get("table"));
        sheet.show(columns(), rows());
    }

    Sheet sheet() {
        return sheet;
    }

    void renew() {
        sheet.renew(columns(), rows(), desk.page().followedBy());
    }

    private List<SheetColumn> columns() {
        return List.of(
                column("call", "min(20rem, 45vw)").asRowHeader().width("min(20rem, 45vw)"),
                column("deadline", "7.5rem"),
                column("left", "6.5rem"),
                column("rate", "4.5rem"),
                column("grant", "7.5rem"),
                column("fits", "12rem"),
                column("ask", "12rem"));
    }

    private SheetColumn column(String id, String width) {
        return SheetColumn.text(id, words.get("column." + id)).width(width).asReadOnly();
    }

    /** Calls that are open come first, the next deadline before all others. */
    private List<SheetRow> rows() {
        LocalDate day = desk.data().day();
        return desk.data().checks().stream()
                .sorted(Comparator.comparing((CallCheck check) -> isClosed(check.call(), day))
                        .thenComparing(
                                check -> check.call().deadline(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(check -> SheetRow.of(check.call().key(), cells(check)))
                .toList();
    }

    private static boolean isClosed(Call call, LocalDate day) {
        LocalDate deadline = call.deadline();
        return deadline != null && deadline.isBefore(day);
    }

    private Map<String, SheetCell> cells(CallCheck check) {
        Call call = check.call();
        LocalDate deadline = call.deadline();
        BigDecimal most = call.maxGrant();
        Double rate = call.fundingRate();
        List<CallFit> fits = desk.data().ofCall(check);
        return Map.of(
                "call", SheetCell.readOnly(call.name()),
                "deadline",
                        SheetCell.readOnly(
                                deadline == null ? "" : words.formats().shortDate(deadline)),
                "left", SheetCell.computed(left(deadline)),
                "rate", SheetCell.readOnly(rate == null ? "" : words.formats().percent(rate / 100)),
                "grant", SheetCell.readOnly(most == null ? "" : words.formats().money(most)),
                "fits", SheetCell.computed(actions(fits, Answer.YES)),
                "ask", SheetCell.computed(actions(fits, Answer.ASK)));
    }

    private String left(@Nullable LocalDate deadline) {
        if (deadline == null) {
            return words.get("left.unknown");
        }
        long days = ChronoUnit.DAYS.between(desk.data().day(), deadline);
        return days < 0 ? words.get("left.closed") : words.get("left.days", Map.of("days", days));
    }

    private String actions(List<CallFit> fits, Answer answer) {
        List<String> keys = fits.stream()
                .filter(fit -> fit.answer() == answer)
                .map(CallFit::action)
                .toList();
        String named = keys.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return keys.size() <= MOST_NAMED
                ? named
                : words.get("named.more", Map.of("keys", named, "more", keys.size() - MOST_NAMED));
    }
}
