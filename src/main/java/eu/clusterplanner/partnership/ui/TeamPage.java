package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.partnership.InvitationService;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.live.LivePage;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Who is in the team, with which role and for which partner. */
@Route(value = PartnershipPage.ROUTE + "team", layout = PartnershipLayout.class)
@PermitAll
class TeamPage extends PartnershipPage {

    private static final long serialVersionUID = 1L;
    private static final String MEMBERS = "team_member";

    private final transient TeamService service;
    private final transient InvitationService invitations;
    private final transient PartnershipAccess access;
    private final transient TeamPartners partners;
    private final transient ObjectProvider<SavingState> saving;
    private final transient ObjectProvider<LivePage> live;
    private final transient Clock clock;
    private final Div content = new Div();

    TeamPage(
            TeamService service,
            InvitationService invitations,
            PartnershipAccess access,
            TeamPartners partners,
            ObjectProvider<SavingState> saving,
            ObjectProvider<LivePage> live,
            Clock clock) {
        super("team.title");
        this.service = service;
        this.invitations = invitations;
        this.access = access;
        this.partners = partners;
        this.saving = saving;
        this.live = live;
        this.clock = clock;
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {
        Paragraph lead = new Paragraph(texts().get("team.line"));
        lead.addClassName("planner-lead");
        add(lead, content, roles());
        fill(partnership);
        live.getObject().add((changes, entered) -> {
            if (changes.touches(MEMBERS)) {
                fill(partnership);
            }
        });
    }

    private void fill(PartnershipId partnership) {
        content.removeAll();
        Membership own = access.require(partnership);
        List<TeamPartners.Named> named = partners.of(partnership);
        InvitationSection section =
                new InvitationSection(invitations, partnership, texts(), Formats.of(texts(), clock.getZone()));
        invite(own, named, section).ifPresent(content::add);
        content.add(new TeamTable(
                texts(), own, named, new TeamActs(service, saving.getObject(), partnership, () -> fill(partnership))));
        content.add(section);
    }

    private Optional<Div> invite(Membership own, List<TeamPartners.Named> named, InvitationSection section) {
        if (own.role() != Role.MANAGER && own.role() != Role.CONTRIBUTOR) {
            return Optional.empty();
        }
        Button invite = new Button(
                texts().get(own.role() == Role.MANAGER ? "team.invite" : "team.invite.colleague"),
                pressed -> new InviteDialog(texts(), own, named, section::invite).open());
        invite.addThemeName("primary");
        Div tools = new Div(invite);
        tools.addClassName("planner-tools");
        return Optional.of(tools);
    }

    private Details roles() {
        DescriptionList list = new DescriptionList();
        list.addClassName("planner-roles");
        for (Role role : Role.values()) {
            String key = "role." + role.name().toLowerCase(Locale.ROOT);
            list.add(
                    new DescriptionList.Term(texts().get(key)),
                    new DescriptionList.Description(texts().get(key + ".may")));
        }
        return new Details(texts().get("team.roles"), list);
    }
}
