package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.clusterplanner.identity.GuestUser;
import eu.clusterplanner.request.AnswerService;
import eu.clusterplanner.request.GuestLanguages;
import eu.clusterplanner.request.OpenAnswer;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.keep.KeptTexts;
import eu.clusterplanner.shell.session.SessionEnd;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;

/** The form for those who came by a personal link, with nothing around it but the saving state and the language. */
@Route(value = AnswerPage.PATH, autoLayout = false)
@RolesAllowed(GuestUser.ROLE)
@Uses(KeptTexts.class)
@Uses(SessionEnd.class)
@JsModule("./press/single-press.ts")
class AnswerPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "answer/form";

    private static final long serialVersionUID = 1L;

    private final transient AnswerService answers;
    private final transient AnswerParts parts;
    private final transient AuthenticationContext authentication;
    private final SavingState saving;
    private final KeptTexts kept;
    private final SessionEnd session;

    AnswerPage(
            AnswerService answers,
            AnswerParts parts,
            AuthenticationContext authentication,
            SavingState saving,
            KeptTexts kept,
            SessionEnd session) {
        this.answers = answers;
        this.parts = parts;
        this.authentication = authentication;
        this.saving = saving;
        this.kept = kept;
        this.session = session;
        addClassName("planner-answer-page");
    }

    @Override
    public String getPageTitle() {
        return texts().get("answer.title") + " – " + texts().get("shell.product");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authentication.getAuthenticatedUser(GuestUser.class).ifPresent(this::show);
    }

    private void show(GuestUser guest) {
        removeAll();
        kept.of(new AccountId(guest.id()));
        Optional<OpenAnswer> open = answers.ofGuest(guest);
        Main main = new Main();
        main.addClassName("planner-answer");
        add(header(guest), main);
        open.filter(answer -> answer.asked().state().open())
                .ifPresentOrElse(
                        answer -> main.add(heading(answer), new AnswerForm(answer.asked(), parts, texts())),
                        () -> main.add(new H1(texts().get("answer.title")), new Paragraph(texts().get("answer.over"))));
    }

    private Div heading(OpenAnswer open) {
        return new Div(
                new H1(texts().get("answer.heading", AnswerWords.of(open, texts()))),
                new AnswerIntroduction(open, texts()));
    }

    private Header header(GuestUser guest) {
        Header header = new Header();
        header.addClassName("planner-answer-header");
        Span product = new Span(texts().get("shell.product"));
        product.addClassName("planner-product");
        header.add(product, saving, kept, session, languages(guest));
        return header;
    }

    private Component languages(GuestUser guest) {
        Select<Locale> language = new Select<>();
        language.setAriaLabel(texts().get("answer.language"));
        language.setItems(GuestLanguages.ALL);
        language.setItemLabelGenerator(GuestLanguages::name);
        language.setValue(Locale.of(texts().locale().getLanguage()));
        language.addValueChangeListener(change -> {
            UI.getCurrent().setLocale(change.getValue());
            UI.getCurrent().getPage().setTitle(getPageTitle());
            show(guest);
        });
        return language;
    }

    private Texts texts() {
        return Texts.in(UI.getCurrent().getLocale());
    }
}
