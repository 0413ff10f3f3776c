package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.clusterplanner.identity.BrowserSignIn;
import eu.clusterplanner.identity.LinkToken;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.request.AnswerService;
import eu.clusterplanner.request.AnswerState;
import eu.clusterplanner.request.OpenAnswer;
import eu.clusterplanner.request.RequestRefusedException;
import eu.clusterplanner.shared.Texts;
import java.util.Optional;

/**
 * Where the link of a request leads. Opening it says what is asked and changes nothing, because programs that look for
 * harm open links before people do; the button begins.
 */
@Route(value = "answer", autoLayout = false)
@AnonymousAllowed
@JsModule("./press/single-press.ts")
class AnswerView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AnswerService answers;
    private final transient AuthenticationContext authentication;
    private final transient BrowserSignIn browser;
    private transient Texts texts = Texts.in(getLocale());
    private String token = "";

    AnswerView(AnswerService answers, AuthenticationContext authentication, BrowserSignIn browser) {
        this.answers = answers;
        this.authentication = authentication;
        this.browser = browser;
        addClassNames("planner-entry", "planner-answer-entry");
        show(new Paragraph(texts.get("answer.wait")));
    }

    @Override
    public String getPageTitle() {
        return texts.get("answer.title") + " – " + texts.get("shell.product");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        LinkToken.take(this, this::open);
    }

    /** Shows what the link with that token is for. */
    void open(String given) {
        token = given;
        Optional<OpenAnswer> found = token.isEmpty() ? Optional.empty() : answers.look(token);
        found.ifPresentOrElse(this::show, () -> show(new Paragraph(texts.get("answer.over"))));
    }

    private void show(OpenAnswer open) {
        speak(open);
        if (open.asked().state() == AnswerState.ACCEPTED) {
            show(new Paragraph(texts.get("answer.accepted", AnswerWords.of(open, texts))));
            return;
        }
        Optional<PlannerUser> signedIn = authentication.getAuthenticatedUser(PlannerUser.class);
        show(new AnswerIntroduction(open, texts), signedIn.map(this::signedIn).orElseGet(this::begin));
    }

    /** In the language that the guest was asked in. */
    private void speak(OpenAnswer open) {
        texts = Texts.in(open.guest().language());
        UI.getCurrent().setLocale(open.guest().language());
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    private Component begin() {
        Button begin = new Button(texts.get("answer.begin"), pressed -> {
            try {
                browser.begin(answers.begin(token));
                // by a new page, which belongs to the guest
                UI.getCurrent().getPage().setLocation(AnswerPage.PATH);
            } catch (RequestRefusedException over) {
                open(token);
            }
        });
        begin.addThemeName("primary");
        return begin;
    }

    /** A guest in the same browser would end the session of the person, whose texts may not be stored yet. */
    private Component signedIn(PlannerUser person) {
        return new Paragraph(texts.get("answer.signed-in", "name", person.name()));
    }

    private void show(Component... contents) {
        removeAll();
        add(new H1(texts.get("answer.title")));
        add(contents);
    }
}
