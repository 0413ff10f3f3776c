package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.ActionParts.Parts;
import eu.clusterplanner.action.Predecessor;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.field.RefusedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cell in which people write for which actions one waits: {@code 1.2, 1.4 + 2 weeks}. */
final class WaitsForCells extends PartCells {

    private static final String ACTION = "action";
    private static final String LAG = "lag";

    private final ActionWords words;
    private final Supplier<PropertyColumn> action;
    private final PropertyColumn lag;
    private final RecordRow none;

    WaitsForCells(ActionWords words, PageFields page, RecordKind kind) {
        this.words = words;
        // made when it is needed: it knows all actions that one could name
        this.action = () -> page.column(kind, ACTION);
        this.lag = page.column(kind, LAG);
        this.none = new RecordRow(kind, RecordId.next(), 0, null, Map.of(), Set.of());
    }

    @Override
    Parts parts() {
        return Parts.PREDECESSORS;
    }

    @Override
    List<Map<String, Object>> of(ActionRow row) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Predecessor before : row.action().predecessors()) {
            words.board().row(before.action()).ifPresent(other -> parts.add(part(other.id(), before.lag())));
        }
        return parts;
    }

    @Override
    String text(List<Map<String, Object>> parts) {
        return parts.stream().map(this::text).collect(Collectors.joining(", "));
    }

    private String text(Map<String, Object> part) {
        String key = words.board().row(named(part)).map(ActionRow::key).orElse("");
        return part.get(LAG) instanceof Period lagged
                ? key + " + " + words.formats().period(lagged)
                : key;
    }

    @Override
    List<Map<String, Object>> read(ActionRow row, String typed) {
        PropertyColumn actions = action.get();
        Set<RecordId> known = new HashSet<>();
        return readEach(typed.replace(';', ','), ",", part -> {
            Map<String, Object> read = read(actions, part);
            if (named(read).equals(row.id())) {
                throw new RefusedText(Problem.of("waitsForItself"));
            }
            if (!known.add(named(read))) {
                throw new RefusedText(Problem.of("twice"));
            }
            return read;
        });
    }

    private static RecordId named(Map<String, Object> part) {
        return (RecordId) Objects.requireNonNull(part.get(ACTION));
    }

    private Map<String, Object> read(PropertyColumn actions, String part) {
        int plus = part.indexOf('+');
        PropertyColumn.Typed before = actions.read((plus < 0 ? part : part.substring(0, plus)).strip(), none);
        PropertyColumn.Typed wait = lag.read(plus < 0 ? "" : part.substring(plus + 1), none);
        Problem problem = before.problem() == null ? wait.problem() : before.problem();
        if (problem != null) {
            throw new RefusedText(problem);
        }
        if (!(before.value() instanceof RecordId to)) {
            throw unknown(part);
        }
        return part(to, (Period) wait.value());
    }

    private static Map<String, Object> part(RecordId action, @Nullable Period lag) {
        Map<String, Object> part = new HashMap<>(Map.of(ACTION, action));
        if (lag != null) {
            part.put(LAG, lag);
        }
        return part;
    }
}
