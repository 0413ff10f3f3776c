package eu.clusterplanner.record.history;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Reading;
import eu.clusterplanner.record.ReadingRights;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.persistence.ChangeLog;
import eu.clusterplanner.record.persistence.LoggedAct;
import eu.clusterplanner.record.persistence.LoggedJson;
import eu.clusterplanner.record.persistence.LoggedRecord;
import eu.clusterplanner.record.persistence.LoggedRecords;
import eu.clusterplanner.record.persistence.LoggedRow;
import eu.clusterplanner.record.persistence.LoggedTables;
import eu.clusterplanner.record.persistence.LoggedValues;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Who changed what in a partnership, as far as the signed-in person may read it: confidential amounts and ratings are
 * left out as they are elsewhere.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class History {

    /** How many acts a part of the history holds. */
    public static final int PAGE = 50;

    /** Of an act that changed more, such as an import, the latest rows are read. */
    private static final int ROWS_OF_AN_ACT = 300;

    private final ChangeLog log;
    private final LoggedRecords records;
    private final LoggedTables tables;
    private final RecordKinds kinds;
    private final ReadingRights rights;
    private final ObjectProvider<ActRemarks> remarks;

    History(
            ChangeLog log,
            LoggedRecords records,
            LoggedTables tables,
            RecordKinds kinds,
            ReadingRights rights,
            ObjectProvider<ActRemarks> remarks) {
        this.remarks = remarks;
        this.log = log;
        this.records = records;
        this.tables = tables;
        this.kinds = kinds;
        this.rights = rights;
    }

    /**
     * The acts that the filter lets through, the latest first.
     *
     * @param before {@link HistoryPart#next} of the part before; null: from the latest on
     */
    public HistoryPart page(PartnershipId partnership, HistoryFilter filter, @Nullable Long before) {
        Reading reading = rights.reading(partnership);
        List<LoggedAct> found = log.acts(partnership, reading, filter, before, PAGE + 1);
        List<LoggedAct> acts = found.subList(0, Math.min(PAGE, found.size()));
        List<LoggedRow> rows = log.rows(partnership, reading, filter, acts, ROWS_OF_AN_ACT);
        return read(
                partnership,
                reading,
                acts,
                rows,
                found.size() > PAGE ? acts.getLast().last() : null);
    }

    /** What an act changed, as {@link #page} tells it; empty where the person may not read any of it. */
    HistoryPart act(PartnershipId partnership, String act) {
        Reading reading = rights.reading(partnership);
        List<LoggedRow> rows = log.rowsOf(partnership, reading, act, ROWS_OF_AN_ACT);
        List<LoggedAct> acts = rows.isEmpty()
                ? List.of()
                : List.of(
                        new LoggedAct(act, rows.getFirst().id(), rows.getLast().id(), 0));
        return read(partnership, reading, acts, rows, null);
    }

    /** What is different at the second moment (null: now) from the first. */
    public Comparison between(PartnershipId partnership, Instant from, @Nullable Instant to) {
        Reading reading = rights.reading(partnership);
        List<LoggedRow> rows = log.rows(partnership, reading, HistoryFilter.between(from, to));
        LoggedValues values = values(partnership, rows);
        Map<RecordKind, Integer> order = new HashMap<>();
        kinds.all().forEach(kind -> order.put(kind, order.size()));
        List<RecordChange> changes = Changes.of(tables, reading, values, rows).stream()
                .sorted(Comparator.<RecordChange>comparingInt(
                                each -> each.kind().step().number())
                        .thenComparingInt(each -> order.getOrDefault(each.kind(), 0)))
                .toList();
        return new Comparison(changes, known(values));
    }

    /** The people who changed something, by account in the order of their names. */
    public Map<AccountId, String> people(PartnershipId partnership) {
        rights.checkReading(partnership);
        Map<AccountId, String> people = new LinkedHashMap<>();
        log.people(partnership).forEach((id, name) -> people.put(AccountId.parse(id), name));
        return people;
    }

    /** When the records of that kind, which is not confidential, were made. */
    public Map<RecordId, Instant> made(PartnershipId partnership, String kind) {
        rights.checkReading(partnership);
        Map<RecordId, Instant> made = new HashMap<>();
        log.made(partnership, kinds.get(kind).name()).forEach((id, at) -> made.put(new RecordId(id), at));
        return made;
    }

    /** What a record is or was called; empty where the person may not read any of its history. */
    public KnownRecords called(PartnershipId partnership, HistoryFilter.Place record) {
        HistoryFilter filter = HistoryFilter.of(record.kind(), record.id());
        boolean readable = !log.acts(partnership, rights.reading(partnership), filter, null, 1)
                .isEmpty();
        return known(new LoggedValues(
                readable ? records.read(partnership, Set.of(record.id().value())) : Map.of()));
    }

    private HistoryPart read(
            PartnershipId partnership,
            Reading reading,
            List<LoggedAct> acts,
            List<LoggedRow> rows,
            @Nullable Long next) {
        LoggedValues values = values(partnership, rows);
        Undoings undoings = new Undoings(log.undoings(partnership));
        Map<String, List<LoggedRow>> byAct = rows.stream().collect(Collectors.groupingBy(LoggedRow::act));
        Map<String, ActRemarks.Remark> remarked = remarks(partnership, byAct.keySet());
        List<Act> read = acts.stream()
                .filter(each -> byAct.containsKey(each.act()))
                .map(each -> act(each, byAct.getOrDefault(each.act(), List.of()), reading, values, undoings, remarked))
                .filter(act -> !act.changes().isEmpty())
                .toList();
        return new HistoryPart(read, known(values), next);
    }

    private Map<String, ActRemarks.Remark> remarks(PartnershipId partnership, Set<String> acts) {
        Map<String, ActRemarks.Remark> all = new HashMap<>();
        if (!acts.isEmpty()) {
            remarks.forEach(known -> all.putAll(known.of(partnership, acts)));
        }
        return all;
    }

    private Act act(
            LoggedAct act,
            List<LoggedRow> rows,
            Reading reading,
            LoggedValues values,
            Undoings undoings,
            Map<String, ActRemarks.Remark> remarked) {
        LoggedRow last = rows.getLast();
        List<RecordChange> changes = Changes.of(tables, reading, values, rows);
        long read = rows.stream().map(LoggedRow::record).distinct().count();
        return new Act(
                act.act(),
                last.at(),
                last.actor(),
                last.person(),
                Actors.current().filter(last.actor()::equals).isPresent(),
                undoings.nature(last.undoes()),
                undoings.undone(last.transaction()),
                changes,
                (int) Math.max(0, act.records() - read),
                remarked.get(act.act()));
    }

    private LoggedValues values(PartnershipId partnership, List<LoggedRow> rows) {
        Set<UUID> ids = new HashSet<>();
        for (LoggedRow row : rows) {
            if (tables.kind(row.table()).isPresent()) {
                ids.add(row.record());
            }
            row.old().values().forEach(value -> LoggedJson.id(value).ifPresent(ids::add));
            row.now().values().forEach(value -> LoggedJson.id(value).ifPresent(ids::add));
        }
        return new LoggedValues(ids.isEmpty() ? Map.of() : records.read(partnership, ids));
    }

    private KnownRecords known(LoggedValues values) {
        Map<RecordId, RecordRow> rows = new HashMap<>();
        Set<RecordId> gone = new HashSet<>();
        for (LoggedRecord record : values.known().values()) {
            tables.kind(record.table()).ifPresent(kind -> {
                RecordId id = new RecordId(record.id());
                rows.put(id, record.row(kind, values));
                if (record.gone()) {
                    gone.add(id);
                }
            });
        }
        return new KnownRecords(rows, gone);
    }
}
