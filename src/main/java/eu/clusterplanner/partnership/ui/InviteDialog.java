package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.AccountRefusedException;
import eu.clusterplanner.partnership.Invitation;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamRefusedException;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks who shall be in the team; contributors invite colleagues of their own partner only. */
final class InviteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Membership own;
    private final transient Consumer<Invitation> invite;
    private final TextField email = new TextField();
    private final TextField name = new TextField();
    private final Select<Role> role = new Select<>();
    private final ComboBox<TeamPartners.Named> partner = new ComboBox<>();

    InviteDialog(Texts texts, Membership own, List<TeamPartners.Named> partners, Consumer<Invitation> invite) {
        this.texts = texts;
        this.own = own;
        this.invite = invite;
        setHeaderTitle(texts.get(own.role() == Role.MANAGER ? "team.invite.title" : "team.invite.colleague.title"));
        setWidth("30rem");
        email.setLabel(texts.get("team.email"));
        email.setAutofocus(true);
        email.getElement().setAttribute("inputmode", "email");
        name.setLabel(texts.get("team.name"));
        name.setHelperText(texts.get("team.invite.name-help"));
        role.setLabel(texts.get("team.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(r -> texts.get("role." + r.name().toLowerCase(Locale.ROOT)));
        // a contributor answers for a partner
        role.setValue(partners.isEmpty() ? Role.READER : Role.CONTRIBUTOR);
        partner.setLabel(texts.get("team.partner"));
        partner.setItems(partners);
        partner.setItemLabelGenerator(TeamPartners.Named::name);
        partner.setClearButtonVisible(true);
        limitToOwnPartner(partners);
        Div fields = new Div(email, name, role, partner);
        fields.addClassName("planner-form");
        fields.getChildren().map(HasValidation.class::cast).forEach(field -> field.setManualValidation(true));
        add(new Paragraph(texts.get("team.invite.help")), fields);
        Button cancel = new Button(texts.get("team.cancel"), pressed -> close());
        Button submit = new Button(texts.get("team.invite.submit"), pressed -> submit());
        submit.addThemeName("primary");
        submit.addClickShortcut(Key.ENTER);
        getFooter().add(cancel, submit);
    }

    private void limitToOwnPartner(List<TeamPartners.Named> partners) {
        if (own.role() != Role.MANAGER) {
            role.setReadOnly(true);
            partner.setReadOnly(true);
            partners.stream()
                    .filter(named -> own.worksFor(named.id()))
                    .findFirst()
                    .ifPresent(partner::setValue);
        }
    }

    private void submit() {
        List.<HasValidation>of(email, name, partner).forEach(field -> field.setInvalid(false));
        try {
            invite.accept(new Invitation(email.getValue(), name.getValue(), role.getValue(), chosen()));
            close();
        } catch (AccountRefusedException refused) {
            boolean aboutName = refused.reason() == AccountRefusedException.Reason.NAME_MALFORMED;
            refuse(aboutName ? name : email, refused.reason().textKey());
        } catch (TeamRefusedException refused) {
            boolean aboutPartner = refused.reason() == TeamRefusedException.Reason.PARTNER_MISSING
                    || refused.reason() == TeamRefusedException.Reason.PARTNER_UNKNOWN;
            refuse(aboutPartner ? partner : email, refused.reason().textKey());
        }
    }

    private @Nullable RecordId chosen() {
        TeamPartners.Named named = partner.getValue();
        return named == null ? null : named.id();
    }

    private void refuse(HasValidation field, String key) {
        field.setErrorMessage(texts.get(key));
        field.setInvalid(true);
    }
}
