package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.partnership.TeamInvitation;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Who was invited, by whom, and how far each invitation is. */
final class InvitationTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Formats formats;
    private final transient Acts acts;

    /** What can be done with an invitation. */
    interface Acts {

        void sendAgain(TeamInvitation invitation);

        void revoke(TeamInvitation invitation);
    }

    InvitationTable(Texts texts, Formats formats, List<TeamInvitation> invitations, Acts acts) {
        this.texts = texts;
        this.formats = formats;
        this.acts = acts;
        addClassNames("planner-table", "planner-team", "planner-invitations");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", texts.get("team.invitations"));
        NativeTableRow head = new NativeTableRow();
        Stream.of("team.name", "team.role", "team.invitations.state")
                .forEach(key -> head.add(header(texts.get(key), "col")));
        head.add(new NativeTableCell());
        table.getHead().add(head);
        invitations.forEach(invitation -> table.getBody().add(row(invitation)));
        add(table);
    }

    private NativeTableRow row(TeamInvitation invitation) {
        NativeTableHeaderCell person = header("", "row");
        person.removeAll();
        person.add(lines(person(invitation), invitation.name().isEmpty() ? "" : invitation.email()));
        Component role = lines(texts.get(invitation.role().textKey()), invitation.partnerName());
        NativeTableRow row = new NativeTableRow();
        row.add(person, new NativeTableCell(role), new NativeTableCell(state(invitation)));
        row.add(new NativeTableCell(acts(invitation)));
        return row;
    }

    private Component state(TeamInvitation invitation) {
        String key = "team.invitations.state."
                + invitation.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String words = texts.get(key, Map.of("moment", formats.moment(invitation.since())));
        String problem = invitation.problem();
        String invitedBy = invitation.invitedBy().isEmpty()
                ? ""
                : texts.get("team.invitations.by", "name", invitation.invitedBy());
        return problem == null
                ? lines(words, invitedBy)
                : lines(words, texts.get("team.invitations.problem", "problem", problem), invitedBy);
    }

    private Component acts(TeamInvitation invitation) {
        Div acts = new Div();
        acts.addClassName("planner-invitation-acts");
        if (!invitation.open()) {
            return acts;
        }
        Map<String, String> name = Map.of("name", person(invitation));
        if (invitation.state() != TeamInvitation.State.QUEUED) {
            String key = invitation.state() == TeamInvitation.State.BY_HAND ? "write" : "again";
            acts.add(act(key, name, () -> this.acts.sendAgain(invitation)));
        }
        acts.add(act("revoke", name, () -> this.acts.revoke(invitation)));
        return acts;
    }

    private Button act(String key, Map<String, String> name, Runnable work) {
        Button button = new Button(texts.get("team.invitations." + key), pressed -> work.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(texts.get("team.invitations." + key + ".of", name));
        return button;
    }

    private static String person(TeamInvitation invitation) {
        return invitation.name().isEmpty() ? invitation.email() : invitation.name();
    }

    private static Div lines(String first, String... small) {
        Div lines = new Div(new Span(first));
        Stream.of(small).filter(text -> !text.isEmpty()).forEach(text -> {
            Span line = new Span(text);
            line.addClassName("planner-small");
            lines.add(line);
        });
        return lines;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
