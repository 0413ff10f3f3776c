package eu.clusterplanner.action.ui;

import eu.clusterplanner.action.ActionParts.Parts;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.RefusedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cell in which people write who gives what: {@code PACK 12 d EUR 3,000; SCS (Supports) 4 d}. */
final class ContributionCells extends PartCells {

    private static final List<String> ROLES = List.of("CONTRIBUTE", "SUPPORT");
    private static final Pattern DAYS = Pattern.compile(
            WrittenAmounts.NUMBER + "\\s*(?:person[- ]?days?|days?|pd|d)(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(WrittenAmounts.NUMBER);

    private final ActionWords words;
    private final WrittenAmounts amounts;

    ContributionCells(ActionWords words) {
        this.words = words;
        this.amounts = new WrittenAmounts(words);
    }

    @Override
    Parts parts() {
        return Parts.CONTRIBUTIONS;
    }

    @Override
    List<Map<String, Object>> of(ActionRow row) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Contribution each : row.contributions()) {
            words.board().list().partner(each.partner()).ifPresent(partner -> {
                Map<String, Object> part = new HashMap<>(Map.of("partner", partner.id()));
                WrittenAmounts.put(part, "role", each.role());
                WrittenAmounts.put(part, "personDays", each.personDays());
                WrittenAmounts.put(part, "cost", each.cost());
                parts.add(part);
            });
        }
        return parts;
    }

    @Override
    String text(List<Map<String, Object>> parts) {
        return parts.stream().map(this::text).collect(Collectors.joining("; "));
    }

    private String text(Map<String, Object> part) {
        String name = words.board().list().partners().stream()
                .filter(partner -> partner.id().equals((RecordId) part.get("partner")))
                .map(partner -> words.board().partnerNames().shown(partner.key()))
                .findFirst()
                .orElse("");
        List<String> said = new ArrayList<>(List.of(name));
        if (part.get("role") instanceof String role) {
            said.add("(" + role(role) + ")");
        }
        if (part.get("personDays") instanceof Double days) {
            said.add(amounts.days(days));
        }
        if (part.get("cost") instanceof BigDecimal cost) {
            said.add(words.formats().money(cost));
        }
        return String.join(" ", said);
    }

    private String role(String role) {
        return words.texts().get("choice.contribution.role." + role);
    }

    @Override
    List<Map<String, Object>> read(ActionRow row, String typed) {
        return readEach(withSemicolons(typed), ";", part -> {
            List<Map.Entry<PartnerSummary, String>> begun =
                    words.board().partnerNames().beginning(part);
            if (begun.isEmpty()) {
                throw unknown(part);
            }
            return begun.stream()
                    .flatMap(each -> read(each.getKey().id(), each.getValue()).stream())
                    .findFirst()
                    .orElseThrow(() -> new RefusedText(Problem.of("contribution", "text", part)));
        });
    }

    /** Partners may stand after commas too, which are part of numbers elsewhere. */
    private String withSemicolons(String typed) {
        StringBuilder parts = new StringBuilder(typed);
        for (int comma = typed.indexOf(','); comma >= 0; comma = typed.indexOf(',', comma + 1)) {
            String rest = typed.substring(comma + 1).stripLeading();
            if (!words.board().partnerNames().beginning(rest).isEmpty()) {
                parts.setCharAt(comma, ';');
            }
        }
        return parts.toString();
    }

    /** What is said after the name; empty where that is not understood. */
    private Optional<Map<String, Object>> read(RecordId partner, String said) {
        Map<String, Object> part = new HashMap<>(Map.of("partner", partner));
        String rest = said;
        for (String role : ROLES) {
            String less = WrittenAmounts.without(rest, role(role), role);
            if (!less.equals(rest)) {
                part.put("role", role);
                rest = less;
                break;
            }
        }
        try {
            rest = amounts.take(rest, DAYS, days -> part.put("personDays", days.doubleValue()));
            rest = amounts.take(rest, WrittenAmounts.MONEY, cost -> part.put("cost", cost));
            if (!part.containsKey("personDays")) {
                // a number alone is days, as costs have their sign
                rest = amounts.take(rest, BARE, days -> part.put("personDays", days.doubleValue()));
            }
        } catch (RefusedText noNumber) {
            return Optional.empty();
        }
        return rest.replaceAll("[\\s:,()–-]", "").isEmpty() ? Optional.of(part) : Optional.empty();
    }
}
