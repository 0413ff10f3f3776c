package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.clusterplanner.identity.BrowserSignIn;
import eu.clusterplanner.identity.LinkToken;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.InvitationAcceptance;
import eu.clusterplanner.partnership.OpenInvitation;
import eu.clusterplanner.partnership.TeamRefusedException;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.PartnershipPage;
import java.util.Map;
import java.util.Optional;

/**
 * Where the link of an invitation leads. Opening it tells what it invites to and changes nothing, because programs that
 * look for harm open links before people do; the button at the end accepts.
 */
@Route(value = "invitation", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Texts.in(getLocale());
    private final transient InvitationAcceptance acceptance;
    private final transient AuthenticationContext authentication;
    private final transient BrowserSignIn browser;
    private final transient Steps steps;
    private String token = "";

    InvitationView(
            InvitationAcceptance acceptance, AuthenticationContext authentication, BrowserSignIn browser, Steps steps) {
        this.acceptance = acceptance;
        this.authentication = authentication;
        this.browser = browser;
        this.steps = steps;
        addClassName("planner-entry");
        show(new Paragraph(texts.get("invitation.wait")));
    }

    @Override
    public String getPageTitle() {
        return texts.get("invitation.title") + " – " + texts.get("shell.product");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        LinkToken.take(this, this::open);
    }

    /** Shows what the link with that token invites to. */
    void open(String given) {
        token = given;
        Optional<OpenInvitation> found = token.isEmpty() ? Optional.empty() : acceptance.look(token);
        found.ifPresentOrElse(
                this::show,
                () -> show(
                        new Paragraph(texts.get("invitation.over")),
                        new Anchor("login", texts.get("invitation.sign-in"))));
    }

    private void show(OpenInvitation invitation) {
        Map<String, String> words = Map.of(
                "inviter", invitation.invitedBy(),
                "acronym", invitation.acronym(),
                "partnership", invitation.partnershipName(),
                "role", texts.get(invitation.role().textKey()),
                "may", texts.get(invitation.role().textKey() + ".may"),
                "partner", invitation.partnerName());
        show(
                new Paragraph(texts.get(
                        invitation.invitedBy().isEmpty() ? "invitation.text.nobody" : "invitation.text", words)),
                new Paragraph(texts.get(
                        invitation.partnerName().isEmpty() ? "invitation.role" : "invitation.role-partner", words)),
                form(invitation));
    }

    private InvitationForm form(OpenInvitation invitation) {
        PlannerUser signedIn =
                authentication.getAuthenticatedUser(PlannerUser.class).orElse(null);
        return new InvitationForm(texts, invitation, signedIn, (name, password) -> {
            try {
                if (signedIn != null) {
                    acceptance.acceptSignedIn(token);
                } else {
                    browser.begin(
                            invitation.accountExists()
                                    ? acceptance.acceptWithPassword(token, password, BrowserSignIn.visitor())
                                    : acceptance.acceptWithNewAccount(token, name, password));
                }
                enter(invitation.partnership());
            } catch (TeamRefusedException changedMeanwhile) {
                open(token);
            }
        });
    }

    /** By a new page, which belongs to the person who is signed in now. */
    private void enter(PartnershipId partnership) {
        String first = steps.first()
                .map(step -> RouteConfiguration.forSessionScope()
                        .getUrl(step.page(), PartnershipPage.parameters(partnership)))
                .orElse(".");
        getUI().ifPresent(ui -> ui.getPage().setLocation(first));
    }

    private void show(Component... contents) {
        removeAll();
        add(new H1(texts.get("invitation.title")));
        add(contents);
    }
}
