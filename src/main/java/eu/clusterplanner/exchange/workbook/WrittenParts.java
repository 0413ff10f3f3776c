package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shell.field.RefusedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads who gives what ({@code NP: Works on it, 10 days, EUR 3000}) and where money comes from ({@code COSME: Secured,
 * EUR 9000, call COS-2014-3-03}).
 */
final class WrittenParts {

    private static final Pattern CONTRIBUTION =
            Pattern.compile("([^:(]+?)\\s*(?::\\s*(.*)|\\((.*)\\)\\s*)?", Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile(",(?:\\s+|$)");
    private static final Pattern MONEY = Pattern.compile("(?:EUR|€)\\s*(\\S.*)|(\\S.*?)\\s*(?:EUR|€)");
    private static final Pattern DAYS = Pattern.compile("([0-9][0-9.,\\s]*)(?:person[- ]?days?|days?|PD|pd|d)");
    private static final Pattern CALL = Pattern.compile("call\\s+(.+)");

    private final WrittenValues values;
    private final References references;

    WrittenParts(WrittenValues values, References references) {
        this.values = values;
        this.references = references;
    }

    ObjectNode contribution(String entry) {
        Matcher form = CONTRIBUTION.matcher(entry);
        if (!form.matches()) {
            throw notUnderstood(entry);
        }
        ObjectNode contribution = JsonNodeFactory.instance.objectNode();
        contribution.put("partner", references.key("partner", form.group(1)));
        String details = form.group(2) == null ? form.group(3) : form.group(2);
        for (String part : parts(details == null ? "" : details)) {
            Matcher days = DAYS.matcher(part);
            if (days.matches()) {
                contribution.put("personDays", amount(days.group(1)).doubleValue());
            } else if (!putMoney(contribution, "cost", part)) {
                contribution.put("role", option("contribution", "role", part).orElseThrow(() -> notUnderstood(part)));
            }
        }
        return contribution;
    }

    ObjectNode funding(String entry) {
        ObjectNode funding = JsonNodeFactory.instance.objectNode();
        int colon = entry.lastIndexOf(": ");
        List<String> parts = parts(colon < 0 ? "" : entry.substring(colon + 1));
        if (parts.isEmpty() || !parts.stream().allMatch(this::tellsOfFunding)) {
            return funding.put("instrument", entry);
        }
        funding.put("instrument", entry.substring(0, colon).strip());
        for (String part : parts) {
            Matcher call = CALL.matcher(part);
            if (call.matches()) {
                funding.put("call", references.key("call", call.group(1)));
            } else if (!putMoney(funding, "amount", part)) {
                option("funding", "status", part).ifPresent(status -> funding.put("status", status));
            }
        }
        return funding;
    }

    private boolean tellsOfFunding(String part) {
        return CALL.matcher(part).matches()
                || MONEY.matcher(part).matches()
                || option("funding", "status", part).isPresent();
    }

    private Optional<String> option(String kindName, String property, String text) {
        RecordKind kind = references.kind(kindName);
        return values.words().option(kind, kind.property(property), text);
    }

    private boolean putMoney(ObjectNode into, String name, String part) {
        Matcher money = MONEY.matcher(part);
        if (!money.matches()) {
            return false;
        }
        into.put(name, amount(money.group(1) == null ? money.group(2) : money.group(1)));
        return true;
    }

    private BigDecimal amount(String text) {
        return values.number(new TableCell.Words(text), text.strip());
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        COMMA.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts;
    }

    private static RefusedText notUnderstood(String part) {
        return new RefusedText(new Problem("exchange.workbook.problem.contribution", Map.of("part", part.strip())));
    }
}
