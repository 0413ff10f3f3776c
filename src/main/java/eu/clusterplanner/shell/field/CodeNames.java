package eu.clusterplanner.shell.field;

import com.ibm.icu.text.Collator;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The names of countries and languages in one language, for their two-letter codes. */
public final class CodeNames {

    private static final String LANGUAGE = "^[a-z]{2}$";
    private static final Map<Locale, CodeNames> COUNTRIES = new ConcurrentHashMap<>();
    private static final Map<Locale, CodeNames> LANGUAGES = new ConcurrentHashMap<>();

    private final UnaryOperator<String> name;
    private final List<String> codes;

    private CodeNames(String[] codes, UnaryOperator<String> name, Locale locale) {
        this.name = name;
        Map<String, String> byName = new TreeMap<>(Collator.getInstance(locale));
        Arrays.stream(codes).forEach(code -> byName.put(name.apply(code), code));
        this.codes = List.copyOf(byName.values());
    }

    public static CodeNames countries(Locale locale) {
        return COUNTRIES.computeIfAbsent(
                locale,
                in -> new CodeNames(
                        ReferenceList.COUNTRIES.entries().stream()
                                .map(ReferenceEntry::code)
                                .toArray(String[]::new),
                        code -> Locale.of("", code).getDisplayCountry(in),
                        in));
    }

    public static CodeNames languages(Locale locale) {
        return LANGUAGES.computeIfAbsent(
                locale,
                in -> new CodeNames(presentLanguages(), code -> Locale.of(code).getDisplayLanguage(in), in));
    }

    /** Without codes that were replaced, such as iw by he. */
    private static String[] presentLanguages() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Locale.of(code).getLanguage().equals(code))
                .toArray(String[]::new);
    }

    public static boolean areLanguages(Property property) {
        return property.type() instanceof PropertyType.Lines lines && LANGUAGE.equals(lines.pattern());
    }

    /** In the order of their names. */
    public List<String> codes() {
        return codes;
    }

    /** The code itself where nobody knows it. */
    public String of(String code) {
        return name.apply(code);
    }
}
