package eu.clusterplanner.platform.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.shared.Texts;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** A mail to be sent by hand where there is no mail server: copied, or opened in the own mail program. */
public final class MailToCopy extends Dialog {

    private static final long serialVersionUID = 1L;

    public MailToCopy(Texts texts, Mail mail) {
        setHeaderTitle(texts.get("mail.copy.title"));
        setWidth("40rem");
        // closing by accident would lose the link in it
        setCloseOnOutsideClick(false);
        String subject = mail.letter().subject();
        String body = mail.letter().plain();
        TextField to = new TextField(texts.get("mail.copy.to"));
        to.setValue(mail.recipient());
        to.setReadOnly(true);
        TextField about = new TextField(texts.get("mail.copy.subject"));
        about.setValue(subject);
        about.setReadOnly(true);
        TextArea text = new TextArea(texts.get("mail.copy.text"));
        text.setValue(body);
        text.setReadOnly(true);
        Div fields = new Div(to, about, text);
        fields.addClassName("planner-form");
        add(new Paragraph(texts.get("mail.copy.help", "email", mail.recipient())), fields);
        Anchor program = new Anchor(draft(mail.recipient(), subject, body), texts.get("mail.copy.open"));
        program.setRouterIgnore(true);
        Button copy = new Button(texts.get("mail.copy.copy"));
        copy.addThemeName("primary");
        copy.addClickListener(pressed -> {
            getElement().executeJs("navigator.clipboard.writeText($0)", body);
            copy.setText(texts.get("mail.copy.copied"));
        });
        getFooter().add(program, new Button(texts.get("mail.copy.close"), pressed -> close()), copy);
    }

    /** RFC 6068: lines end with CRLF. */
    private static String draft(String to, String subject, String body) {
        return "mailto:" + encoded(to) + "?subject=" + encoded(subject) + "&body="
                + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
