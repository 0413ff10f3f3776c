package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import eu.clusterplanner.partnership.Invitation;
import eu.clusterplanner.partnership.InvitationService;
import eu.clusterplanner.partnership.TeamInvitation;
import eu.clusterplanner.partnership.TeamRefusedException;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.platform.mail.ui.MailToCopy;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.util.List;
import java.util.Optional;

/** The invitations to a team, for those who may invite. */
final class InvitationSection extends Section implements InvitationTable.Acts {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_FOR = 8000;

    private final transient InvitationService service;
    private final transient PartnershipId partnership;
    private final transient Texts texts;
    private final transient Formats formats;

    InvitationSection(InvitationService service, PartnershipId partnership, Texts texts, Formats formats) {
        this.service = service;
        this.partnership = partnership;
        this.texts = texts;
        this.formats = formats;
        refresh();
    }

    /** Invites somebody and shows the mail where it has to be sent by hand. */
    void invite(Invitation invitation) {
        show(service.invite(partnership, invitation));
    }

    @Override
    public void sendAgain(TeamInvitation invitation) {
        attempt(() -> show(service.sendAgain(partnership, invitation.id())));
    }

    @Override
    public void revoke(TeamInvitation invitation) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(texts.get("team.invitations.revoke.question", "email", invitation.email()));
        question.setText(texts.get("team.invitations.revoke.what-happens"));
        question.setCancelable(true);
        question.setCancelText(texts.get("team.cancel"));
        question.setConfirmText(texts.get("team.invitations.revoke"));
        question.setConfirmButtonTheme("primary error");
        question.addConfirmListener(confirmed -> attempt(() -> service.revoke(partnership, invitation.id())));
        question.open();
    }

    private void show(Optional<Mail> byHand) {
        refresh();
        byHand.ifPresentOrElse(
                mail -> new MailToCopy(texts, mail).open(),
                () -> Notification.show(
                        texts.get("team.invitations.on-its-way"), SHOWN_FOR, Notification.Position.BOTTOM_CENTER));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (TeamRefusedException refused) {
            Notification.show(texts.get(refused.reason().textKey()), SHOWN_FOR, Notification.Position.BOTTOM_CENTER);
        }
        refresh();
    }

    private void refresh() {
        removeAll();
        List<TeamInvitation> invitations = service.list(partnership);
        if (!invitations.isEmpty()) {
            add(new H2(texts.get("team.invitations")), new InvitationTable(texts, formats, invitations, this));
        }
    }
}
