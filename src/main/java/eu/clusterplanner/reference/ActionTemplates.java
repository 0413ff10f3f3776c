package eu.clusterplanner.reference;

import eu.clusterplanner.shared.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The templates of shared actions, one a type. */
public final class ActionTemplates {

    private static final ReferenceFile FILE = ReferenceFile.read("action-templates");
    private static final Map<String, ActionTemplate> BY_TYPE = FILE.rows().stream()
            .map(ActionTemplates::template)
            .collect(Collectors.toUnmodifiableMap(ActionTemplate::type, Function.identity()));

    private ActionTemplates() {}

    /** The one of the type with that code; empty for other texts. */
    public static Optional<ActionTemplate> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Where they come from. */
    public static ReferenceSource source() {
        return FILE.source();
    }

    private static ActionTemplate template(Map<String, String> row) {
        return new ActionTemplate(
                cell(row, "code"),
                Period.parse(cell(row, "duration")),
                Integer.parseInt(cell(row, "effort")),
                Double.parseDouble(cell(row, "personDays")),
                parts(row, "outputs").toList(),
                parts(row, "indicators")
                        .map(code -> entry(ReferenceList.INDICATORS, code))
                        .toList(),
                parts(row, "risks")
                        .map(code -> entry(ReferenceList.RISKS, code))
                        .toList());
    }

    private static ReferenceEntry entry(ReferenceList list, String code) {
        return list.find(code).orElseThrow(() -> new IllegalStateException("not in the catalogue: " + code));
    }

    private static Stream<String> parts(Map<String, String> row, String column) {
        return Arrays.stream(cell(row, column).split("; ")).filter(part -> !part.isEmpty());
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
