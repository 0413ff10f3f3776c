package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.ui.MailToCopy;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.request.NewRequest;
import eu.clusterplanner.request.RequestRefusedException;
import eu.clusterplanner.request.RequestRow;
import eu.clusterplanner.request.RequestService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.UndoOffer;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a manager does with requests, and what the page says then. */
final class RequestActs {

    private final RequestService service;
    private final PartnershipId partnership;
    private final Texts texts;
    private final Runnable changed;

    RequestActs(RequestService service, PartnershipId partnership, Texts texts, Runnable changed) {
        this.service = service;
        this.partnership = partnership;
        this.texts = texts;
        this.changed = changed;
    }

    /** Throws as the service does, so that the dialog can say it at its place. */
    void ask(NewRequest request) {
        sent(service.ask(partnership, request), request.partners().size());
    }

    /** Shows the text before it goes, as the manager's name stands below it. */
    void remind(RequestRow row) {
        ConfirmDialog question = dialog("request.remind", row);
        question.setText(texts.get(
                "request.remind.question",
                Map.of("left", RequestService.MOST_REMINDERS - row.asked().reminders(), "text", text(row))));
        question.addConfirmListener(confirmed -> attempt(
                () -> service.remind(partnership, id(row)), row.contacts().size()));
        question.open();
    }

    private String text(RequestRow row) {
        return texts.get(
                "mail.request-reminder.text",
                Map.of(
                        "partner",
                        row.asked().partnerName(),
                        "acronym",
                        row.asked().acronym(),
                        "asker",
                        ""));
    }

    void copy(RequestRow row) {
        try {
            service.write(partnership, id(row)).ifPresent(mail -> new MailToCopy(texts, mail).open());
        } catch (RequestRefusedException refused) {
            UndoOffer.tell(texts.get(refused.reason().textKey()));
        }
    }

    void accept(RequestRow row) {
        attempt(
                () -> {
                    service.accept(partnership, id(row));
                    return List.of();
                },
                0);
    }

    void sendBack(RequestRow row) {
        ConfirmDialog question = dialog("request.send-back", row);
        TextArea text = new TextArea(texts.get("request.send-back.question"));
        text.setWidthFull();
        text.setMaxLength(1000);
        question.add(text);
        question.addConfirmListener(confirmed -> attempt(
                () -> service.sendBack(partnership, id(row), text.getValue()),
                row.contacts().size()));
        question.open();
    }

    void withdraw(RequestRow row) {
        ConfirmDialog question = dialog("request.withdraw", row);
        question.setText(texts.get("request.withdraw.what-happens"));
        question.setConfirmButtonTheme("primary error");
        question.addConfirmListener(confirmed -> attempt(
                () -> {
                    service.withdraw(partnership, id(row));
                    return List.of();
                },
                0));
        question.open();
    }

    private ConfirmDialog dialog(String key, RequestRow row) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(texts.get(key + ".of", "partner", row.asked().partnerName()));
        question.setCancelable(true);
        question.setCancelText(texts.get("request.cancel"));
        question.setConfirmText(texts.get(key));
        return question;
    }

    private void attempt(Supplier<List<Mail>> act, int mails) {
        try {
            sent(act.get(), mails);
        } catch (RequestRefusedException refused) {
            UndoOffer.tell(texts.get(refused.reason().textKey()));
            changed.run();
        } catch (InvalidValueException refused) {
            UndoOffer.tell(
                    texts.get(refused.problem().textKey(), refused.problem().arguments()));
        }
    }

    /** mails: how many are on their way where none has to be sent by hand. */
    private void sent(List<Mail> byHand, int mails) {
        changed.run();
        copyFrom(byHand, 0);
        if (byHand.isEmpty() && mails > 0) {
            UndoOffer.tell(texts.get("request.on-its-way", "count", mails));
        }
    }

    /** One mail after the other: the next when the one before is closed. */
    private void copyFrom(List<Mail> mails, int place) {
        if (place < mails.size()) {
            MailToCopy dialog = new MailToCopy(texts, mails.get(place));
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    copyFrom(mails, place + 1);
                }
            });
            dialog.open();
        }
    }

    private static RecordId id(RequestRow row) {
        return row.asked().id();
    }
}
