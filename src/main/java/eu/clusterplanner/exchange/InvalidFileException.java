package eu.clusterplanner.exchange;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** A partnership file that is refused as a whole; nothing of it was stored. */
public class InvalidFileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ArrayList<FileError> errors;
    private final int count;

    /**
     * @param errors the first of them, in the order in which they were found; not empty
     * @param count how many there are in all
     */
    public InvalidFileException(List<FileError> errors, int count) {
        super(count + " errors, first " + errors.getFirst());
        this.errors = new ArrayList<>(errors);
        this.count = count;
    }

    public List<FileError> errors() {
        return List.copyOf(errors);
    }

    public int count() {
        return count;
    }
}
