package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.ActionParts.Parts;
import eu.clusterplanner.action.Call;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.RefusedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cell in which people write where money comes from: {@code Erasmus+, EUR 10,000, Applied for (CA2); Own means}. */
final class FundingCells extends PartCells {

    private static final Pattern MONEY_AT_END =
            Pattern.compile("(?:" + WrittenAmounts.MONEY + ")$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL_AT_END = Pattern.compile("\\(([^()]+)\\)$");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"(.*)", Pattern.DOTALL);

    private final ActionWords words;
    private final WrittenAmounts amounts;

    FundingCells(ActionWords words) {
        this.words = words;
        this.amounts = new WrittenAmounts(words);
    }

    @Override
    Parts parts() {
        return Parts.FUNDING;
    }

    @Override
    List<Map<String, Object>> of(ActionRow row) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Funding each : row.action().funding()) {
            Map<String, Object> part = new HashMap<>(Map.of("instrument", each.instrument()));
            if (each.status() != null) {
                part.put("status", each.status().name());
            }
            WrittenAmounts.put(part, "amount", each.amount());
            words.board().list().calls().stream()
                    .filter(call -> call.key().equals(each.call()))
                    .forEach(call -> part.put("call", call.id()));
            parts.add(part);
        }
        return parts;
    }

    @Override
    String text(List<Map<String, Object>> parts) {
        return parts.stream().map(this::text).collect(Collectors.joining("; "));
    }

    private String text(Map<String, Object> part) {
        String instrument = String.valueOf(part.get("instrument"));
        // a name that would be read as something else stands in quotes
        boolean clear = instrument.chars().noneMatch(c -> c == ';' || c == '"')
                && readEnd(instrument).equals(Map.of("instrument", instrument));
        List<String> said = new ArrayList<>();
        said.add(clear ? instrument : "\"" + instrument.replace("\"", "\"\"") + "\"");
        if (part.get("amount") instanceof BigDecimal amount) {
            said.add(words.formats().money(amount));
        }
        if (part.get("status") instanceof String status) {
            said.add(status(status));
        }
        String text = String.join(", ", said);
        return words.board().list().calls().stream()
                .filter(call -> call.id().equals(part.get("call")))
                .map(call -> text + " (" + call.key() + ")")
                .findFirst()
                .orElse(text);
    }

    private String status(String status) {
        return words.texts().get("choice.funding.status." + status);
    }

    @Override
    List<Map<String, Object>> read(ActionRow row, String typed) {
        return readEach(typed, ";", part -> {
            Matcher quoted = QUOTED.matcher(part);
            if (!quoted.matches()) {
                return readEnd(part);
            }
            Map<String, Object> read = readEnd("x " + quoted.group(2));
            if (!"x".equals(read.get("instrument"))) {
                throw new RefusedText(Problem.of("funding", "text", part));
            }
            read.put("instrument", quoted.group(1).replace("\"\"", "\""));
            return read;
        });
    }

    /** Takes status, amount and call from the end of the text, in whatever order; what is left is the source. */
    private Map<String, Object> readEnd(String part) {
        Map<String, Object> read = new HashMap<>();
        String rest = trimmed(part);
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = trimmed(takeCall(takeAmount(takeStatus(rest, read), read), read));
        }
        read.put("instrument", rest);
        return read;
    }

    private String takeStatus(String text, Map<String, Object> read) {
        for (Funding.Status status : Funding.Status.values()) {
            for (String word : List.of(status(status.name()), status.name())) {
                int at = text.length() - word.length();
                boolean ends = at > 0
                        && text.toLowerCase(Locale.ROOT).endsWith(word.toLowerCase(Locale.ROOT))
                        && !Character.isLetterOrDigit(text.charAt(at - 1));
                if (ends && read.putIfAbsent("status", status.name()) == null) {
                    return trimmed(text.substring(0, at));
                }
            }
        }
        return text;
    }

    private String takeAmount(String text, Map<String, Object> read) {
        Matcher money = MONEY_AT_END.matcher(text);
        if (read.containsKey("amount") || !money.find() || money.start() == 0) {
            return text;
        }
        String amount = text.substring(money.start());
        try {
            amounts.take(amount, WrittenAmounts.MONEY, value -> read.put("amount", value));
        } catch (RefusedText noNumber) {
            throw new RefusedText(Problem.of("funding", "text", amount));
        }
        return trimmed(text.substring(0, money.start()));
    }

    private String takeCall(String text, Map<String, Object> read) {
        Matcher call = CALL_AT_END.matcher(text);
        if (read.containsKey("call") || !call.find() || call.start() == 0) {
            return text;
        }
        for (Call each : words.board().list().calls()) {
            if (each.key().equalsIgnoreCase(call.group(1).strip())) {
                RecordId id = each.id();
                read.put("call", id);
                return trimmed(text.substring(0, call.start()));
            }
        }
        return text;
    }

    private static String trimmed(String text) {
        return text.strip().replaceAll("[,\\s]+$", "");
    }
}
