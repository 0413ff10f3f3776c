package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.document.content.DocumentWords;
import eu.clusterplanner.record.FindingReference;
import eu.clusterplanner.shared.NamedRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Findings in a sentence each, with the part of the plan that they come from. */
final class Origins {

    private final ListWords words;
    private final Map<String, Finding> findings = new HashMap<>();

    Origins(ListWords words) {
        this.words = words;
        words.input().basis().findings().forEach(finding -> findings.put(finding.reference(), finding));
        name("objective", words.input().actions().objectives());
        name("market", words.input().actions().markets());
    }

    private void name(String kind, List<NamedRecord> records) {
        records.forEach(each -> {
            String reference = kind + ":" + each.key();
            findings.put(reference, new Finding(reference, each.name(), null, null));
        });
    }

    /** The sentences; what is no longer in the plan is left out. */
    List<String> sentences(List<String> references) {
        return references.stream().flatMap(each -> sentence(each).stream()).toList();
    }

    Optional<String> sentence(String reference) {
        return FindingReference.parse(reference).flatMap(finding -> sentence(reference, finding));
    }

    private Optional<String> sentence(String reference, FindingReference finding) {
        List<String> keys = finding.keys();
        return switch (finding.kind()) {
            case "challenge" -> challenge(keys.getFirst());
            case "pair" -> pair(words.partner(keys.getFirst()), words.partner(keys.getLast()));
            case "interface" -> interfaceOf(keys);
            default -> Optional.ofNullable(findings.get(reference)).map(known -> sentence(finding.kind(), known));
        };
    }

    private String sentence(String kind, Finding finding) {
        String key = "origin." + kind + (kind.equals("swot") && finding.of() != null ? "." + finding.of() : "");
        return words.text(
                key,
                Map.of(
                        "name", finding.name().strip(),
                        "of", kind.equals("need") ? partner(finding.of()) : DocumentWords.orEmpty(finding.of()),
                        "companies", finding.companies() == null ? 0 : finding.companies()));
    }

    private String partner(@Nullable String key) {
        String name = words.partner(key);
        return name.isEmpty() ? "none" : name;
    }

    /** The challenge in the words of the product's list. */
    private Optional<String> challenge(String key) {
        String text = "choice.partnership.jointChallenges." + key;
        return words.texts().has(text)
                ? Optional.of(words.text(
                        "origin.challenge", Map.of("name", words.texts().get(text))))
                : Optional.empty();
    }

    private Optional<String> pair(String one, String other) {
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("origin.pair", Map.of("one", one, "other", other)));
    }

    private Optional<String> interfaceOf(List<String> keys) {
        Finding one = findings.get("stage:" + keys.getFirst() + "/" + keys.get(1));
        Finding other = findings.get("stage:" + keys.getFirst() + "/" + keys.getLast());
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(words.text(
                        "origin.interface",
                        Map.of("one", one.name(), "other", other.name(), "of", DocumentWords.orEmpty(one.of()))));
    }
}
