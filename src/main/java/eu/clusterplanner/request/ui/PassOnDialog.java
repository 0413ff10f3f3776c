package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.AccountRefusedException;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.ui.MailToCopy;
import eu.clusterplanner.request.AnswerService;
import eu.clusterplanner.request.AskedPartner;
import eu.clusterplanner.request.RequestRefusedException;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.UndoOffer;
import java.util.Optional;

/** Gives a colleague a link of their own; the own one goes on working. */
final class PassOnDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient AskedPartner asked;
    private final transient AnswerService answers;
    private final transient Texts texts;
    private final TextField email = new TextField();
    private final TextField name = new TextField();

    PassOnDialog(AskedPartner asked, AnswerService answers, Texts texts) {
        this.asked = asked;
        this.answers = answers;
        this.texts = texts;
        setHeaderTitle(texts.get("answer.pass-on"));
        setWidth("28rem");
        email.setLabel(texts.get("answer.pass-on.email"));
        email.getElement().setAttribute("inputmode", "email");
        email.setAutofocus(true);
        name.setLabel(texts.get("answer.pass-on.name"));
        Div fields = new Div(email, name);
        fields.addClassName("planner-form");
        add(new Paragraph(texts.get("answer.pass-on.help")), fields);
        Button submit = new Button(texts.get("answer.pass-on.submit"), pressed -> submit());
        submit.addThemeName("primary");
        getFooter().add(new Button(texts.get("answer.not-yet"), pressed -> close()), submit);
    }

    private void submit() {
        try {
            Optional<Mail> byHand = answers.passOn(asked.id(), email.getValue(), name.getValue(), texts.locale());
            close();
            byHand.ifPresentOrElse(
                    mail -> new MailToCopy(texts, mail).open(),
                    () -> UndoOffer.tell(texts.get("answer.pass-on.done", "email", email.getValue())));
        } catch (AccountRefusedException refused) {
            boolean aboutName = refused.reason() == AccountRefusedException.Reason.NAME_MALFORMED;
            TextField field = aboutName ? name : email;
            field.setErrorMessage(texts.get(aboutName ? "answer.pass-on.name-wrong" : "answer.pass-on.email-wrong"));
            field.setInvalid(true);
        } catch (RequestRefusedException refused) {
            close();
            UndoOffer.tell(texts.get(refused.reason().textKey()));
        }
    }
}
