package eu.clusterplanner.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose clusters a call takes, as the lists of calls and funding instruments know it.
 *
 * @param certain codes of countries that may take part
 * @param others whether others may take part too: the call itself says which
 * @param source what names them: a call, or the instrument to which it belongs
 */
public record EligibleCountries(Set<String> certain, boolean others, String source) {

    /** In a list of countries: all members of the European Union. */
    private static final String UNION = "EU";

    /** In a list of countries: those outside the Union that could take part in COSME in 2018. */
    private static final String COSME = "COSME";

    /** In a list of countries: and those that each call names. */
    private static final String OTHERS = "?";

    public EligibleCountries {
        certain = Set.copyOf(certain);
    }

    /** By the name of a call, else by that of its programme; empty where neither list names countries. */
    public static Optional<EligibleCountries> of(String call, String programme) {
        return named(ReferenceList.CALLS, call).or(() -> named(ReferenceList.FUNDING_INSTRUMENTS, programme));
    }

    private static Optional<EligibleCountries> named(ReferenceList list, String name) {
        return list.entries().stream()
                .filter(entry -> entry.name().equals(name))
                .filter(entry -> !entry.cells().getOrDefault("countries", "").isEmpty())
                .findFirst()
                .map(entry -> read(entry.cells().getOrDefault("countries", ""), name));
    }

    private static EligibleCountries read(String text, String source) {
        Set<String> certain = new HashSet<>();
        List<String> words = List.of(text.split(" +"));
        words.stream()
                .filter(word -> !word.equals(OTHERS))
                .flatMap(EligibleCountries::group)
                .forEach(certain::add);
        return new EligibleCountries(certain, words.contains(OTHERS), source);
    }

    private static Stream<String> group(String word) {
        return switch (word) {
            case UNION ->
                countries()
                        .filter(each -> each.standing() == Country.Standing.EU)
                        .map(Country::code);
            case COSME -> countries().filter(Country::cosme).map(Country::code);
            default -> Stream.of(word);
        };
    }

    private static Stream<Country> countries() {
        return ReferenceList.COUNTRIES.entries().stream()
                .map(ReferenceEntry::code)
                .flatMap(code -> Country.find(code).stream());
    }
}
