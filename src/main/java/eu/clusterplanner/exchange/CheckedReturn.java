package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.file.PartnershipFileReader;
import eu.clusterplanner.exchange.workbook.BuiltFile;
import eu.clusterplanner.exchange.workbook.CellProblem;
import eu.clusterplanner.exchange.workbook.ReadRow;
import eu.clusterplanner.exchange.workbook.WorkbookLayout;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Holds what was read from a returned workbook against all rules of partnership files; what breaks one is left out. */
final class CheckedReturn {

    private final BuiltFile built;
    private final Texts texts;
    private final List<CellProblem> problems;
    private final Set<CellProblem.Place> cells = new HashSet<>();
    private final Set<ReadRow> rows = new HashSet<>();
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
        checked.hold(new CompletedFile(built.file(), known, layout), reader);
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

    private void hold(CompletedFile file, PartnershipFileReader reader) {
        try {
            reader.read(file.file());
        } catch (InvalidFileException refused) {
            Map<String, ReadRow> byPointer = new HashMap<>();
            built.rows().forEach(row -> byPointer.put(row.pointer(), row));
            refused.errors().forEach(error -> {
                String pointer = file.builtPlace(error.pointer());
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
