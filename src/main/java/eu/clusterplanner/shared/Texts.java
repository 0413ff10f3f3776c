package eu.clusterplanner.shared;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Every text that people read, in their language: views, checks, mails, history and documents take it from here.
 * Patterns are ICU message patterns with named arguments, so that plurals work in every language.
 */
public final class Texts {

    /** Where Vaadin looks for translations as well. */
    private static final String BUNDLE = "vaadin-i18n.translations";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Locale, Texts> BY_LOCALE = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }

    /** Texts in that language, English where a language is missing. */
    public static Texts in(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, Texts::new);
    }

    public static Texts english() {
        return in(Locale.ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /** The language in which they are written: English where that one is missing. */
    public Locale written() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    }

    /** The keys with that beginning, in no order. */
    public Set<String> keys(String beginning) {
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text of that key; throws {@link MissingResourceException} where there is none. */
    public String get(String key) {
        return get(key, Map.of());
    }

    public String get(String key, String name, Object value) {
        return get(key, Map.of(name, value));
    }

    public String get(String key, Map<String, ?> arguments) {
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }
}
