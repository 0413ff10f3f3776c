package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.record.history.HistoryFilter;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.PartnershipPage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the history as they stand in the address; null: none.
 *
 * @param to the last day that is shown
 */
record HistoryAddress(
        @Nullable AccountId person,
        @Nullable Step step,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        HistoryFilter.@Nullable Place record) {

    static final String PATH = "history";
    private static final String RECORD = "record";
    private static final int LAST_YEAR = 9999;

    /** What nobody can read in an address is left out. */
    static HistoryAddress of(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        return new HistoryAddress(
                read(parameters, "person", AccountId::parse),
                read(parameters, "step", HistoryAddress::step),
                read(parameters, "from", HistoryAddress::day),
                read(parameters, "to", HistoryAddress::day),
                read(parameters, RECORD, HistoryAddress::place));
    }

    /** The history of one record. */
    static String of(PartnershipId partnership, RecordRow row) {
        return PartnershipPage.address(partnership, PATH) + "?" + RECORD + "="
                + row.kind().name() + ":" + row.id();
    }

    /** Goes to the history of one record: {@code history?record=action:<id>}. */
    static void open(PartnershipId partnership, RecordRow row) {
        UI.getCurrent()
                .navigate(
                        PartnershipPage.address(partnership, PATH),
                        QueryParameters.of(RECORD, row.kind().name() + ":" + row.id()));
    }

    private static <T> @Nullable T read(QueryParameters parameters, String name, Function<String, T> parse) {
        Optional<String> text = parameters.getSingleParameter(name).filter(value -> !value.isEmpty());
        try {
            return text.map(parse).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return null;
        }
    }

    /** Of a year with four digits: the database knows no others. */
    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(text);
        }
        return day;
    }

    private static Step step(String path) {
        return Arrays.stream(Step.values())
                .filter(step -> step.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
    }

    private static HistoryFilter.Place place(String text) {
        int colon = text.indexOf(':');
        return new HistoryFilter.Place(
                text.substring(0, Math.max(0, colon)), RecordId.parse(text.substring(colon + 1)));
    }

    HistoryFilter filter(ZoneId zone) {
        return new HistoryFilter(
                person,
                step,
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant(),
                record);
    }

    boolean isEmpty() {
        return equals(new HistoryAddress(null, null, null, null, null));
    }

    /** Writes it into the address line; nothing is loaded. */
    void show(PartnershipId partnership) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "person", person);
        put(parameters, "step", step == null ? null : step.path());
        put(parameters, "from", from);
        put(parameters, "to", to);
        put(parameters, RECORD, record == null ? null : record.kind() + ":" + record.id());
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(PartnershipPage.address(partnership, PATH), QueryParameters.simple(parameters)));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
