package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which columns the sheets have: the properties of the records, in the order of the partnership file. */
@Component
public class WorkbookLayout {

    /** References to findings: what they name exists only here, so only a workbook that comes back can have them. */
    private static final Set<String> LEFT_OUT = Set.of("objective.addresses", "action.origins");

    /** What cells name and no sheet has, by the place in the file where it stands; in this order people are told of it. */
    private static final Map<String, String> BESIDE = beside();

    private final RecordKinds kinds;
    private final Map<WorkbookSheet, List<SheetColumn>> columns = new EnumMap<>(WorkbookSheet.class);
    private final Map<WorkbookSheet, List<SheetColumn>> returning = new EnumMap<>(WorkbookSheet.class);

    WorkbookLayout(RecordKinds kinds) {
        this.kinds = kinds;
        for (WorkbookSheet sheet : WorkbookSheet.values()) {
            RecordKind kind = kinds.get(sheet.kind());
            List<SheetColumn> all = new ArrayList<>(sheet.isOfParts() ? PartColumns.of(kind) : List.of());
            kind.properties().forEach(property -> all.add(new SheetColumn(kind, property)));
            returning.put(sheet, List.copyOf(all));
            columns.put(
                    sheet,
                    all.stream()
                            .filter(column -> !LEFT_OUT.contains(kind.name() + "." + column.name()))
                            .toList());
        }
    }

    public List<SheetColumn> columns(WorkbookSheet sheet) {
        return columns.getOrDefault(sheet, List.of());
    }

    /** Likewise, with the columns that only a workbook that comes back can have. */
    public List<SheetColumn> returning(WorkbookSheet sheet) {
        return returning.getOrDefault(sheet, List.of());
    }

    /** The column of that property; empty where the sheet has none. */
    public Optional<SheetColumn> column(WorkbookSheet sheet, String name) {
        return returning(sheet).stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    /** Under which name the partnership file holds the records of a sheet. */
    public String member(WorkbookSheet sheet) {
        return kind(sheet.kind()).member();
    }

    /** Kinds of records that cells name and no sheet has, with their places in the partnership file (JSON pointers). */
    public static Map<String, String> besides() {
        return BESIDE;
    }

    private static Map<String, String> beside() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("work_package", "/workPackages");
        places.put("axis", "/axes");
        places.put("kpi", "/kpis");
        places.put("target_market", "/partnership/targetMarkets");
        places.put("call", "/calls");
        return Collections.unmodifiableMap(places);
    }

    RecordKind kind(String name) {
        return kinds.get(name);
    }
}
