package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.UI;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.ui.MailToCopy;
import eu.clusterplanner.review.ReviewService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.UndoOffer;
import java.util.List;

/** What is shown when mails were caused: that they are on their way, or each of them to be sent by hand. */
final class MailsToCopy {

    private MailsToCopy() {}

    /** Goes to the board of the new review. */
    static void afterOpening(Texts texts, ReviewService.Opened opened, PartnershipId partnership) {
        UI.getCurrent()
                .navigate(
                        ReviewBoardPage.class,
                        PartnershipPage.parameters(partnership),
                        ReviewBoardPage.of(opened.round()));
        show(texts, opened.byHand(), "review.opened");
    }

    /** sent: key of the sentence where no mail has to be sent by hand. */
    static void show(Texts texts, List<Mail> byHand, String sent) {
        if (byHand.isEmpty()) {
            UndoOffer.tell(texts.get(sent));
        } else {
            from(texts, byHand, 0);
        }
    }

    /** One mail after the other: the next when the one before is closed. */
    private static void from(Texts texts, List<Mail> mails, int place) {
        if (place < mails.size()) {
            MailToCopy dialog = new MailToCopy(texts, mails.get(place));
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    from(texts, mails, place + 1);
                }
            });
            dialog.open();
        }
    }
}
