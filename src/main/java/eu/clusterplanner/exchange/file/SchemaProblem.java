package eu.clusterplanner.exchange.file;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Says in plain words what the schema does not allow. */
final class SchemaProblem {

    /** Shared definitions whose pattern has words of its own. */
    private static final Pattern NAMED =
            Pattern.compile(".*/\\$defs/(key|country|nuts|period|plannedDate|reference)/pattern$");

    private SchemaProblem() {}

    static void tell(Error error, FileErrors errors) {
        String place = error.getInstanceLocation().toString();
        JsonNode rule = error.getSchemaNode();
        switch (error.getKeyword()) {
            case "required" -> errors.add(place, "required", Map.of("name", error.getProperty()));
            case "additionalProperties" -> errors.add(Pointers.of(place, error.getProperty()), "no-such-entry");
            case "type" -> errors.add(place, "type", Map.of("type", rule.asString("other")));
            case "enum" -> errors.add(place, "choice", Map.of("choices", String.join(", ", options(rule))));
            case "const" -> errors.add(place, "const", Map.of("value", rule.asString()));
            case "minLength" -> errors.add(place, "empty");
            case "maxLength" -> errors.add(place, "too-long", Map.of("most", rule.asInt()));
            case "minimum" -> errors.add(place, "least", Map.of("least", Numbers.plain(rule.decimalValue())));
            case "maximum" -> errors.add(place, "most", Map.of("most", Numbers.plain(rule.decimalValue())));
            case "minItems" -> errors.add(place, "too-few", Map.of("least", rule.asInt()));
            case "maxItems" -> errors.add(place, "too-many", Map.of("most", rule.asInt()));
            case "uniqueItems" -> errors.add(place, "entry-twice");
            case "format" -> errors.add(place, "format-" + rule.asString());
            case "pattern" -> pattern(place, error, errors);
            case "not" -> errors.add(place, "level-or-unknown");
            default -> errors.add(place, "other");
        }
    }

    private static void pattern(String place, Error error, FileErrors errors) {
        Matcher named = NAMED.matcher(error.getSchemaLocation().toString());
        String pattern = error.getSchemaNode().asString();
        if (named.matches()) {
            errors.add(place, "pattern-" + named.group(1));
        } else if (pattern.startsWith("^[^\\u0000")) {
            errors.add(place, "control");
        } else {
            errors.add(place, "pattern", Map.of("pattern", pattern));
        }
    }

    private static List<String> options(JsonNode rule) {
        List<String> options = new ArrayList<>();
        rule.forEach(option -> options.add(option.asString()));
        return options;
    }
}
