package eu.clusterplanner.action.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which columns are shown beside key and title.
 *
 * @param ids in the order of their groups
 */
record ColumnSet(List<String> ids) {

    static final ColumnSet NONE = new ColumnSet(List.of());

    /** What somebody sees who has chosen nothing. */
    static final ColumnSet USUAL = of(Stream.of(ColumnGroup.MAIN, ColumnGroup.DATES, ColumnGroup.KIND)
            .flatMap(group -> group.columns().stream())
            .toList());

    /** In addresses scores go by their own name: a point stands between columns. */
    private static final String SCORES = "scores.";

    private static ColumnSet of(Collection<String> ids) {
        return new ColumnSet(Arrays.stream(ColumnGroup.values())
                .flatMap(group -> group.columns().stream())
                .filter(ids::contains)
                .toList());
    }

    /** The columns that such a text names, as {@link #format} writes it; unknown names are passed by. */
    static ColumnSet parse(String text) {
        List<String> names = List.of(text.split("\\."));
        Set<String> ids = new LinkedHashSet<>();
        for (ColumnGroup group : ColumnGroup.values()) {
            group.columns().stream()
                    .filter(id -> names.contains(group.parameter()) || names.contains(name(id)))
                    .forEach(ids::add);
        }
        return of(ids);
    }

    /** Groups of which all columns are shown by their names, other columns by theirs. */
    String format() {
        List<String> names = new ArrayList<>();
        for (ColumnGroup group : ColumnGroup.values()) {
            if (ids.containsAll(group.columns())) {
                names.add(group.parameter());
            } else {
                group.columns().stream()
                        .filter(ids::contains)
                        .map(ColumnSet::name)
                        .forEach(names::add);
            }
        }
        return String.join(".", names);
    }

    private static String name(String id) {
        return id.startsWith(SCORES) ? id.substring(SCORES.length()) : id;
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    ColumnSet with(Collection<String> others) {
        Set<String> all = new LinkedHashSet<>(ids);
        all.addAll(others);
        return of(all);
    }

    ColumnSet without(Collection<String> others) {
        return of(ids.stream().filter(id -> !others.contains(id)).toList());
    }
}
