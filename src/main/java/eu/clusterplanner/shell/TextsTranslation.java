package eu.clusterplanner.shell;

import com.vaadin.flow.i18n.I18NProvider;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin the same texts that mails and documents use. */
@Component
class TextsTranslation implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        Texts texts = Texts.in(locale);
        return texts.has(key) ? texts.get(key) : "!" + key + "!";
    }
}
