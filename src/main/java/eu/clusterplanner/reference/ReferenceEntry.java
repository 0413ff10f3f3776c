package eu.clusterplanner.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One row of a reference list.
 *
 * @param code how the source names it in short; empty where it has no codes
 * @param name what people read
 * @param note more about it, for example what it is part of; may be empty
 * @param verified whether the row was checked against a public source
 * @param cells all of the row by the names of the columns
 */
public record ReferenceEntry(String code, String name, String note, boolean verified, Map<String, String> cells) {

    /** notes: the columns that make the note. */
    static ReferenceEntry of(Map<String, String> row, List<String> notes) {
        return new ReferenceEntry(
                row.getOrDefault("code", ""),
                row.getOrDefault("name", ""),
                notes.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .filter(note -> !note.isEmpty())
                        .collect(Collectors.joining(" · ")),
                ReferenceFile.isVerified(row),
                row);
    }

    ReferenceEntry withNote(String newNote) {
        return new ReferenceEntry(code, name, newNote, verified, cells);
    }

    /** The same under more names; another name that it has stays, and its own one is none. */
    ReferenceEntry called(String other, String searched) {
        Map<String, String> more = new HashMap<>(cells);
        if (otherName().isEmpty() && !other.equals(name)) {
            more.put("also", other);
        }
        more.put("search", searched);
        return new ReferenceEntry(code, name, note, verified, Map.copyOf(more));
    }

    /** Names under which it is found without being shown, with commas between them; empty where there are none. */
    public String searchedNames() {
        return cells.getOrDefault("search", "");
    }

    /** Another name of the same thing; empty where there is none. */
    public String otherName() {
        return cells.getOrDefault("also", "");
    }
}
