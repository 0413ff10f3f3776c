package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.field.ChoiceTexts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Writes records that are part of another one into its cell: proofs, contributions, what an action waits for, funding. */
final class PartWords {

    private static final int MOST_DECIMALS = 10;

    private final Texts texts;
    private final Formats formats;
    private final RecordNames names;
    private final Function<String, RecordKind> kinds;

    PartWords(Texts texts, RecordNames names, Function<String, RecordKind> kinds) {
        this.texts = texts;
        // only durations are written, which know no time of day
        this.formats = Formats.of(texts, ZoneOffset.UTC);
        this.names = names;
        this.kinds = kinds;
    }

    /** A record that is part of another one, on one line. */
    String of(String kind, JsonNode child) {
        return switch (kind) {
            case "contribution" -> names.of("partner", child.path("partner").asString()) + details(kind, child, "role");
            case "funding" -> child.path("instrument").asString() + details(kind, child, "status");
            case "predecessor" -> child.path("action").asString() + lag(child.path("lag"));
            default -> evidence(child);
        };
    }

    private String lag(JsonNode lag) {
        return lag.isMissingNode() ? "" : " + " + period(lag);
    }

    /** In words, unless the comma of a thousand would look like the end of an entry. */
    String period(JsonNode value) {
        Period period = Period.parse(value.asString());
        return period.amount() < 1000 ? formats.period(period) : period.format();
    }

    private String details(String kindName, JsonNode child, String choice) {
        List<String> details = new ArrayList<>();
        RecordKind kind = kinds.apply(kindName);
        if (child.has(choice)) {
            details.add(ChoiceTexts.of(
                    texts, kind, kind.property(choice), child.path(choice).asString()));
        }
        if (child.has("personDays")) {
            details.add(texts.get("exchange.workbook.days", "days", plain(child.path("personDays"))));
        }
        for (String money : List.of("cost", "amount")) {
            if (child.has(money)) {
                details.add("EUR " + plain(child.path(money)));
            }
        }
        if (child.has("call")) {
            details.add("call " + child.path("call").asString());
        }
        return details.isEmpty() ? "" : ": " + String.join(", ", details);
    }

    private static String plain(JsonNode number) {
        BigDecimal exact = number.decimalValue();
        return TableCell.plain(exact.setScale(Math.min(exact.scale(), MOST_DECIMALS), RoundingMode.HALF_UP));
    }

    private static String evidence(JsonNode evidence) {
        String text = evidence.path("text").asString().replaceAll("\\s*\\n\\s*", " ");
        String address = evidence.has("url") ? " " + evidence.path("url").asString() : "";
        return text
                + address
                + (evidence.has("date") ? " [" + evidence.path("date").asString() + "]" : "");
    }
}
