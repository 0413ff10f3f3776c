package eu.clusterplanner.exchange.file;

import eu.clusterplanner.exchange.FileError;
import eu.clusterplanner.exchange.InvalidFileException;
import eu.clusterplanner.shared.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the errors of one file: one a place, the first that was found there. */
final class FileErrors {

    /** More would help nobody. */
    private static final int MOST_TOLD = 100;

    private final Map<String, FileError> byPointer = new LinkedHashMap<>();

    void add(String pointer, String problem) {
        add(pointer, problem, Map.of());
    }

    /** @param problem the text's key below {@code exchange.problem.} */
    void add(String pointer, String problem, Map<String, ?> arguments) {
        byPointer.computeIfAbsent(
                pointer, place -> new FileError(place, Texts.english().get("exchange.problem." + problem, arguments)));
    }

    boolean at(String pointer) {
        return byPointer.containsKey(pointer);
    }

    void throwIfAny() {
        if (!byPointer.isEmpty()) {
            List<FileError> told = byPointer.values().stream().limit(MOST_TOLD).toList();
            throw new InvalidFileException(told, byPointer.size());
        }
    }
}
