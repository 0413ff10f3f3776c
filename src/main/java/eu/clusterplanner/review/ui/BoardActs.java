package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import eu.clusterplanner.discussion.DiscussionRefusedException;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.review.ReviewActs;
import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.review.ReviewBoard;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewDecisions;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewRefusedException;
import eu.clusterplanner.review.ReviewRefusedException.Reason;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.SuggestedWord;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.UndoOffer;
import eu.clusterplanner.shell.field.DayPicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a manager does on the board, and what the page says then. */
final class BoardActs {

    private final ReviewActs acts;
    private final ReviewDecisions decisions;
    private final ReviewWords words;
    private final PartnershipId partnership;
    private final RecordId round;
    private final Runnable changed;

    BoardActs(ReviewActs acts, ReviewDecisions decisions, ReviewWords words, ReviewRound round, Runnable changed) {
        this.acts = acts;
        this.decisions = decisions;
        this.words = words;
        this.partnership = round.partnership();
        this.round = round.id();
        this.changed = changed;
    }

    void remind(ReviewSeat seat) {
        mails(() -> acts.remind(partnership, round, seat.id()), "reminded-now");
    }

    void copy(ReviewSeat seat) {
        mails(() -> acts.write(partnership, round, seat.id()), "nobody-to-write");
    }

    /** Throws where the reply cannot be stored: its form says so. */
    void settle(ReviewAnswer answer, ReviewAnswer.Settled settled, String reply) {
        try {
            acts.settle(partnership, round, answer, settled, reply);
        } catch (ReviewRefusedException refused) {
            UndoOffer.tell(words.texts().get(refused.reason().textKey()));
        } catch (DiscussionRefusedException faster) {
            UndoOffer.tell(words.texts().get("review.refused.changed-meanwhile"));
        }
        changed.run();
    }

    /** Makes the change that was suggested. */
    void accept(ReviewAnswer answer, SuggestedWord suggested) {
        attempt(() -> acts.accept(partnership, round, answer, suggested));
    }

    void askAgain(ReviewItem item, boolean everybody) {
        ConfirmDialog question = dialog("ask-again", words.title(item));
        question.setText(words.get(everybody ? "ask-again.everybody" : "ask-again.concerned"));
        question.addConfirmListener(
                confirmed -> mails(() -> acts.askAgain(partnership, round, item.id(), everybody), "asked-again"));
        question.open();
    }

    void cancel() {
        ConfirmDialog question = dialog("cancel-review", "");
        question.setText(words.get("cancel-review.what-happens"));
        question.setConfirmButtonTheme("primary error");
        question.addConfirmListener(confirmed -> mails(() -> acts.cancel(partnership, round), "cancelled-now"));
        question.open();
    }

    /** Gives more time. */
    void extend(ReviewRound open) {
        DayPicker day = new DayPicker(words.texts(), words.get("new.day"));
        day.setValue(open.deadline().atZone(open.zone()).toLocalDate().plusDays(7));
        new ActDialog(words, words.get("extend"), words.get("extend"), () -> {
                    LocalDate until = day.getValue();
                    if (until == null) {
                        throw new ReviewRefusedException(Reason.DEADLINE_PASSED);
                    }
                    List<Mail> byHand = acts.extend(
                            partnership,
                            round,
                            until,
                            open.deadline().atZone(open.zone()).toLocalTime());
                    changed.run();
                    MailsToCopy.show(words.texts(), byHand, "review.extended-now");
                })
                .with(day)
                .open();
    }

    void proxy(ReviewContents contents, ReviewSeat seat) {
        ProxyFields fields = new ProxyFields(contents, seat, words);
        String title = words.get("proxy.of", Map.of("title", seat.label()));
        new ActDialog(words, title, words.get("proxy"), () -> {
                    List<Mail> byHand =
                            acts.setProxy(partnership, round, seat.id(), fields.proxy(), fields.authority());
                    changed.run();
                    MailsToCopy.show(words.texts(), byHand, "review.proxy-stored");
                })
                .with(fields)
                .open();
    }

    void close(ReviewBoard board) {
        ClosingForm form = new ClosingForm(board, words);
        ActDialog dialog = new ActDialog(words, words.get("close"), words.get("close.now"), () -> {
            List<Mail> byHand = decisions.close(partnership, round, form.value());
            changed.run();
            MailsToCopy.show(words.texts(), byHand, "review.closed-now");
        });
        dialog.setWidth("52rem");
        dialog.with(form).open();
    }

    private ConfirmDialog dialog(String key, String of) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(of.isEmpty() ? words.get(key) : words.get(key + ".of", Map.of("title", of)));
        question.setCancelable(true);
        question.setCancelText(words.get("cancel"));
        question.setConfirmText(words.get(key));
        return question;
    }

    private void mails(Supplier<List<Mail>> act, String sent) {
        attempt(() -> MailsToCopy.show(words.texts(), act.get(), "review." + sent));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (ReviewRefusedException refused) {
            UndoOffer.tell(words.texts().get(refused.reason().textKey()));
        } catch (InvalidValueException refused) {
            UndoOffer.tell(words.texts()
                    .get(refused.problem().textKey(), refused.problem().arguments()));
        } catch (CollisionException | DiscussionRefusedException faster) {
            UndoOffer.tell(words.texts().get("review.refused.changed-meanwhile"));
        }
        changed.run();
    }
}
