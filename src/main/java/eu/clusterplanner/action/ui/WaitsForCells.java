package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.Predecessor;
import eu.clusterplanner.action.PredecessorService;
import eu.clusterplanner.action.PredecessorService.Link;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.PropertyColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cell in which people write for which actions one waits: {@code 1.2, 1.4 + 2 weeks}. */
final class WaitsForCells {

    /** Id of the column. */
    static final String COLUMN = "waitsFor";

    private static final Pattern PARTS = Pattern.compile("[,;\\n]");

    private final PredecessorService predecessors;
    private final ActionBoard board;
    private final Supplier<PropertyColumn> action;
    private final PropertyColumn lag;
    private final RecordRow none;

    WaitsForCells(PredecessorService predecessors, ActionBoard board, PageFields page, RecordKind kind) {
        this.predecessors = predecessors;
        this.board = board;
        // made when it is needed: it knows all actions that one could name
        this.action = () -> page.column(kind, "action");
        this.lag = page.column(kind, "lag");
        this.none = new RecordRow(kind, RecordId.next(), 0, null, Map.of(), Set.of());
    }

    /** Stores what was typed; the problem where that does not go. */
    Optional<Problem> store(RecordId id, String typed) {
        List<Link> wanted = new ArrayList<>();
        for (String part :
                PARTS.splitAsStream(typed).filter(each -> !each.isBlank()).toList()) {
            Optional<Problem> problem = read(id, part, wanted);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return store(board.row(id).orElseThrow(), wanted);
    }

    /** Adds the link that one part of the text means. */
    private Optional<Problem> read(RecordId id, String part, List<Link> wanted) {
        int plus = part.indexOf('+');
        PropertyColumn.Typed before = action.get().read((plus < 0 ? part : part.substring(0, plus)).strip(), none);
        PropertyColumn.Typed wait = lag.read(plus < 0 ? "" : part.substring(plus + 1), none);
        if (before.problem() != null || wait.problem() != null) {
            return Optional.ofNullable(before.problem() == null ? wait.problem() : before.problem());
        }
        RecordId to = (RecordId) before.value();
        if (to == null) {
            return Optional.of(Problem.of("unknownKey", "text", part.strip()));
        }
        if (to.equals(id) || wanted.stream().anyMatch(link -> link.action().equals(to))) {
            return Optional.of(Problem.of(to.equals(id) ? "waitsForItself" : "twice"));
        }
        wanted.add(new Link(to, (Period) wait.value()));
        return Optional.empty();
    }

    private Optional<Problem> store(ActionRow row, List<Link> wanted) {
        try {
            boolean stored = predecessors.replace(board.partnership(), row.id(), seen(row), wanted);
            return stored ? Optional.empty() : Optional.of(Problem.of("changedMeanwhile"));
        } catch (InvalidValueException refused) {
            return Optional.of(refused.problem());
        }
    }

    private List<Link> seen(ActionRow row) {
        return row.action().predecessors().stream().flatMap(this::link).toList();
    }

    private Stream<Link> link(Predecessor before) {
        return board.row(before.action()).stream().map(other -> new Link(other.id(), before.lag()));
    }
}
