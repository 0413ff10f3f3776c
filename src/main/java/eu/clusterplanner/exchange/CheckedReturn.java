package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.file.PartnershipFileReader;
import eu.clusterplanner.exchange.workbook.BuiltFile;
import eu.clusterplanner.exchange.workbook.CellProblem;
import eu.clusterplanner.exchange.workbook.PartColumns;
import eu.clusterplanner.exchange.workbook.PartRows;
import eu.clusterplanner.exchange.workbook.ReadRow;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.exchange.workbook.WorkbookSheet;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds what was read from a returned workbook against all rules of partnership files; what breaks one is left out. */
final class CheckedReturn {

    private static final List<WorkbookSheet> KEYED =
            Stream.of(WorkbookSheet.values()).filter(WorkbookSheet::isKeyed).toList();
    private static final List<WorkbookSheet> PARTS =
            Stream.of(WorkbookSheet.values()).filter(WorkbookSheet::isOfParts).toList();

    /** Thousands of records that no cell can name. */
    private static final String NEVER_NAMED = "assessments";

    /** {@code /actions/3/contributions/2} has an empty beginning and four names. */
    private static final int PARTS_OF_A_PART = 5;

    private final BuiltFile built;
    private final Texts texts;
    private final List<CellProblem> problems;
    private final Set<CellProblem.Place> cells = new HashSet<>();
    private final Set<ReadRow> rows = new HashSet<>();
    private final Map<String, String> partsInActions = new HashMap<>();
    private int more;

    private CheckedReturn(BuiltFile built, Texts texts) {
        this.built = built;
        this.texts = texts;
        this.problems = new ArrayList<>(built.problems());
    }

    /** known: the plan, with what cells name and the file has not. */
    static CheckedReturn of(
            BuiltFile built, JsonNode known, WorkbookLayout layout, PartnershipFileReader reader, Texts texts) {
        CheckedReturn checked = new CheckedReturn(built, texts);
        built.problems().forEach(problem -> checked.cells.add(problem.place()));
        checked.leaveOutRowsOf(checked.cells);
        checked.hold(checked.complete(built.file(), known, layout), reader);
        checked.leaveOutDoubles();
        return checked;
    }

    /** Places that cannot be read, in no order. */
    List<CellProblem> problems() {
        return problems;
    }

    /** How many problems there are besides. */
    int more() {
        return more;
    }

    boolean isUnread(ReadRow row) {
        return rows.contains(row);
    }

    boolean isUnread(CellProblem.Place place) {
        return cells.contains(place);
    }

    private void leaveOutRowsOf(Set<CellProblem.Place> places) {
        built.rows().stream().filter(row -> places.contains(row.place())).forEach(rows::add);
    }

    /** Behind the rows of the file, so that the places in it stay what they are. */
    private ObjectNode complete(ObjectNode file, JsonNode known, WorkbookLayout layout) {
        ObjectNode complete = file.deepCopy();
        for (WorkbookSheet sheet : KEYED) {
            ArrayNode records = complete.withArrayProperty(layout.member(sheet));
            Set<String> keys = records.valueStream()
                    .map(record -> record.path("key").asString(""))
                    .collect(Collectors.toSet());
            known.path(layout.member(sheet)).forEach(record -> {
                if (!keys.contains(record.path("key").asString(""))) {
                    records.add(record.deepCopy());
                }
            });
        }
        PARTS.forEach(sheet -> putIntoActions(complete, layout.member(sheet)));
        known.properties().forEach(member -> {
            boolean wanted = !complete.has(member.getKey()) && !member.getKey().equals(NEVER_NAMED);
            if (wanted || member.getKey().equals("partnership")) {
                complete.set(member.getKey(), member.getValue());
            }
        });
        PARTS.forEach(sheet -> complete.remove(layout.member(sheet)));
        return complete;
    }

    /** Rows of parts, to be held against the rules of actions; where each went is noted. */
    private void putIntoActions(ObjectNode file, String member) {
        Map<String, Integer> places = new HashMap<>();
        JsonNode actions = file.path("actions");
        for (int i = 0; i < actions.size(); i++) {
            places.putIfAbsent(actions.path(i).path("key").asString(""), i);
        }
        JsonNode parts = file.path(member);
        for (int i = 0; i < parts.size(); i++) {
            Integer action = places.get(parts.path(i).path(PartColumns.ACTION).asString(""));
            if (action != null) {
                ArrayNode into = ((ObjectNode) actions.path(action)).withArrayProperty(member);
                partsInActions.put("/actions/" + action + "/" + member + "/" + into.size(), "/" + member + "/" + i);
                into.add(PartRows.part(parts.path(i)));
            }
        }
    }

    /** The place in the file as it was built. */
    private String builtPlace(String pointer) {
        String[] parts = pointer.split("/", PARTS_OF_A_PART + 1);
        if (parts.length < PARTS_OF_A_PART) {
            return pointer;
        }
        String part = String.join("/", Arrays.copyOf(parts, PARTS_OF_A_PART));
        String built = partsInActions.get(part);
        return built == null ? pointer : built + pointer.substring(part.length());
    }

    private void hold(ObjectNode file, PartnershipFileReader reader) {
        try {
            reader.read(file);
        } catch (InvalidFileException refused) {
            Map<String, ReadRow> byPointer = new HashMap<>();
            built.rows().forEach(row -> byPointer.put(row.pointer(), row));
            refused.errors().forEach(error -> {
                String pointer = builtPlace(error.pointer());
                ReadRow row = byPointer.get(recordOf(pointer));
                if (row != null) {
                    rows.add(row);
                    built.problem(pointer, error.detail()).ifPresent(problems::add);
                }
            });
            more = refused.count() - refused.errors().size();
            if (more > 0) {
                // which rows the others are in is not told
                rows.addAll(built.rows());
            }
        }
    }

    /** {@code /partners/3} of {@code /partners/3/country}. */
    private static String recordOf(String pointer) {
        String[] parts = pointer.split("/", 4);
        return parts.length < 3 ? "" : "/" + parts[1] + "/" + parts[2];
    }

    /** Which of two rows with one key is meant nobody knows. */
    private void leaveOutDoubles() {
        built.rows().stream()
                .filter(row -> !row.pointer().isEmpty())
                .collect(Collectors.groupingBy(row -> List.of(row.sheet(), row.key())))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> {
                    rows.addAll(same);
                    // of records with a key the rules of the file have said so already
                    same.stream()
                            .skip(1)
                            .filter(row -> row.sheet().isOfParts())
                            .forEach(row -> problems.add(new CellProblem(
                                    row.place(),
                                    row.key(),
                                    texts.get("exchange.return.problem.twice", "reference", row.key()))));
                });
    }
}
