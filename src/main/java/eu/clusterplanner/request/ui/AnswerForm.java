package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.request.AnswerState;
import eu.clusterplanner.request.AskedPartner;
import eu.clusterplanner.request.RequestPart;
import eu.clusterplanner.request.RequestRefusedException;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.UndoOffer;
import eu.clusterplanner.shell.field.PageFields;
import java.util.ArrayList;
import java.util.List;

/** What one partner answers, on two screens: about the organisation, and what it can do. Stores itself. */
final class AnswerForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AskedPartner asked;
    private final transient AnswerParts parts;
    private final transient Texts texts;
    private final List<Section> screens = new ArrayList<>();
    private final Paragraph state = new Paragraph();
    private boolean started;

    AnswerForm(AskedPartner asked, AnswerParts parts, Texts texts) {
        this.asked = asked;
        this.parts = parts;
        this.texts = texts;
        this.started = asked.state() == AnswerState.STARTED;
        addClassName("planner-answer-form");
        state.getElement().setAttribute("role", "status");
        state.addClassName("planner-note");
        say(asked.state());
        add(state);
        PageFields page = parts.fields().on(asked.partnership());
        List<Component> about = about(page);
        if (!about.isEmpty()) {
            screen("answer.screen.about", about);
        }
        if (asks(RequestPart.COMPETENCES)) {
            screen(
                    "answer.screen.competences",
                    List.of(new RatingLines(new RatingDesk(asked, parts, page, texts, this::begun))));
        }
        for (int i = 0; i < screens.size(); i++) {
            screens.get(i).add(ways(i));
        }
        show(0);
    }

    private List<Component> about(PageFields page) {
        List<Component> about = new ArrayList<>();
        if (asks(RequestPart.PROFILE) || asks(RequestPart.CAPACITY)) {
            parts.records()
                    .find(asked.partnership(), "partner", asked.partner())
                    .ifPresent(row -> about.add(
                            new ProfileFields(page.of(row).onStored(property -> begun()), asked.parts(), texts)));
        }
        if (asks(RequestPart.NEEDS)) {
            about.add(new NeedLines(asked, parts, page, texts, this::begun));
        }
        return about;
    }

    private void screen(String titleKey, List<Component> contents) {
        Section screen = new Section(new H2(texts.get(titleKey)));
        screen.addClassName("planner-answer-screen");
        contents.forEach(screen::add);
        screens.add(screen);
        add(screen);
    }

    private Div ways(int screen) {
        Div ways = new Div();
        ways.addClassName("planner-answer-ways");
        if (screen > 0) {
            ways.add(new Button(texts.get("answer.back"), pressed -> show(screen - 1)));
        }
        if (screen < screens.size() - 1) {
            ways.add(primary("answer.next", () -> show(screen + 1)));
        } else {
            ways.add(primary("answer.send", this::askToSend));
        }
        ways.add(new Button(
                texts.get("answer.pass-on"), pressed -> new PassOnDialog(asked, parts.answers(), texts).open()));
        return ways;
    }

    private Button primary(String key, Runnable act) {
        Button button = new Button(texts.get(key), pressed -> act.run());
        button.addThemeName("primary");
        return button;
    }

    private void show(int screen) {
        for (int i = 0; i < screens.size(); i++) {
            screens.get(i).setVisible(i == screen);
        }
        if (isAttached()) {
            screens.get(screen).getElement().executeJs("this.scrollIntoView()");
        }
    }

    private void askToSend() {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(texts.get("answer.send"));
        question.setText(texts.get("answer.send.question"));
        question.setCancelable(true);
        question.setCancelText(texts.get("answer.not-yet"));
        question.setConfirmText(texts.get("answer.send"));
        question.addConfirmListener(confirmed -> send());
        question.open();
    }

    private void send() {
        try {
            parts.answers().send(asked.id());
            started = false;
            say(AnswerState.SENT);
            state.scrollIntoView();
        } catch (RequestRefusedException refused) {
            UndoOffer.tell(texts.get(refused.reason().textKey()));
        }
    }

    /** Something is stored. */
    private void begun() {
        if (!started) {
            started = true;
            parts.answers().started(asked.id());
        }
    }

    private void say(AnswerState now) {
        state.setVisible(now == AnswerState.SENT || now == AnswerState.SENT_BACK);
        state.setText(texts.get(now == AnswerState.SENT_BACK ? "answer.sent-back" : "answer.sent"));
    }

    private boolean asks(RequestPart part) {
        return asked.parts().contains(part);
    }
}
