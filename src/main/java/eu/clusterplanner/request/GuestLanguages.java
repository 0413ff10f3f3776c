package eu.clusterplanner.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages in which partners are asked and answer; their texts stand beside those of all other pages. */
public final class GuestLanguages {

    public static final List<Locale> ALL = List.of(
            Locale.ENGLISH,
            Locale.FRENCH,
            Locale.GERMAN,
            Locale.of("es"),
            Locale.ITALIAN,
            Locale.of("pl"),
            Locale.of("cs"),
            Locale.of("pt"));

    private static final Map<String, String> BY_COUNTRY = Map.ofEntries(
            Map.entry("FR", "fr"),
            Map.entry("LU", "fr"),
            Map.entry("DE", "de"),
            Map.entry("AT", "de"),
            Map.entry("ES", "es"),
            Map.entry("IT", "it"),
            Map.entry("PL", "pl"),
            Map.entry("CZ", "cs"),
            Map.entry("PT", "pt"));

    private GuestLanguages() {}

    /** The language to propose for a partner of that country (two capital letters); English where it is not clear. */
    public static Locale of(String country) {
        return Locale.of(BY_COUNTRY.getOrDefault(country, "en"));
    }

    /** Each language in its own words, for those who look for theirs. */
    public static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
