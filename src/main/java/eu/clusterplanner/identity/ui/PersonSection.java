package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import eu.clusterplanner.identity.Account;
import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.OwnAccountService;
import eu.clusterplanner.shared.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who I am: each field is stored when it is left. */
class PersonSection extends Section {

    private final Moments moments;
    private final Texts texts;
    private final Clock clock;
    private final Span state = new Span();

    PersonSection(OwnAccountService service, Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.moments = new Moments(texts.locale(), clock.getZone());
        Account account = service.get();
        TextField name = nameField(account);
        Select<Locale> language = languageField(account.language());
        Refusals refusals = new Refusals(texts, name).at(language, Reason.LANGUAGE_UNKNOWN);
        name.addValueChangeListener(change -> store(refusals, () -> service.rename(change.getValue())));
        language.addValueChangeListener(change -> store(refusals, () -> service.setLanguage(change.getValue())));
        EmailField email = new EmailField(texts.get("identity.field.email"));
        email.setValue(account.email());
        email.setReadOnly(true);
        state.getElement().setAttribute("role", "status");
        add(new H2(texts.get("identity.account.person")), new FormLayout(name, email, language), state);
    }

    private TextField nameField(Account account) {
        TextField name = new TextField(texts.get("identity.field.name"));
        name.setValue(account.name());
        name.setHelperText(texts.get("identity.field.name-help"));
        name.setAutocomplete(Autocomplete.NAME);
        return name;
    }

    private Select<Locale> languageField(Locale present) {
        Select<Locale> language = new Select<>();
        language.setLabel(texts.get("identity.field.language"));
        language.setHelperText(texts.get("identity.field.language-help"));
        language.setItems(languages(present));
        // each language in its own words, for those who look for theirs
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(present);
        return language;
    }

    /** The languages that there are texts in. */
    private static List<Locale> languages(Locale present) {
        I18NProvider provider = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        Stream<Locale> provided = provider == null
                ? Stream.empty()
                : provider.getProvidedLocales().stream().map(locale -> Locale.of(locale.getLanguage()));
        return Stream.concat(Stream.of(Locale.ENGLISH, present), provided)
                .filter(locale -> !locale.getLanguage().isEmpty())
                .distinct()
                .toList();
    }

    private void store(Refusals refusals, Runnable change) {
        boolean stored = refusals.attempt(change);
        state.setText(stored ? texts.get("identity.account.saved", "time", moments.time(clock.instant())) : "");
    }
}
