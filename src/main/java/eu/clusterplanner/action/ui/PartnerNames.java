package eu.clusterplanner.action.ui;

import eu.clusterplanner.partner.PartnerSummary;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Partners as people write them into a cell: by name, short name or key. */
final class PartnerNames {

    private record Name(String lower, PartnerSummary partner) {}

    private final List<Name> names;
    private final Map<String, String> shown = new HashMap<>();

    PartnerNames(Collection<PartnerSummary> partners) {
        names = partners.stream()
                .flatMap(partner -> Stream.of(partner.key(), partner.label(), partner.name())
                        .distinct()
                        .map(name -> new Name(name.toLowerCase(Locale.ROOT), partner)))
                .sorted(Comparator.comparingInt((Name name) -> -name.lower().length()))
                .toList();
        Map<String, Long> counts = names.stream().collect(Collectors.groupingBy(Name::lower, Collectors.counting()));
        partners.forEach(partner -> {
            String label = partner.label();
            boolean clear = Long.valueOf(1).equals(counts.get(label.toLowerCase(Locale.ROOT)))
                    && label.chars().noneMatch(c -> ";,\"(".indexOf(c) >= 0);
            shown.put(partner.key(), clear ? label : partner.key());
        });
    }

    /** A name by which only that partner is known. */
    String shown(String key) {
        return shown.getOrDefault(key, key);
    }

    /** The partners with whose name that text begins, the longest name first; each with the rest of the text. */
    List<Map.Entry<PartnerSummary, String>> beginning(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> lower.startsWith(name.lower())
                        && (lower.length() == name.lower().length()
                                || !Character.isLetterOrDigit(
                                        lower.charAt(name.lower().length()))))
                .map(name ->
                        Map.entry(name.partner(), text.substring(name.lower().length())))
                .toList();
    }
}
