package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.HasValidation;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.partnership.TeamRefusedException;
import eu.clusterplanner.partnership.TeamService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.SavingState;
import org.jspecify.annotations.Nullable;

/** What is done with people in the team; a refusal is told at the field. */
record TeamActs(TeamService service, SavingState saving, PartnershipId partnership, Runnable changed) {

    void role(TeamMember member, Role role, HasValidation field, Texts texts) {
        attempt(() -> service.changeRole(partnership, member.account(), role), field, texts);
    }

    void partner(TeamMember member, @Nullable RecordId partner, HasValidation field, Texts texts) {
        attempt(() -> service.changePartner(partnership, member.account(), partner), field, texts);
    }

    /** Throws {@link TeamRefusedException} for the last manager. */
    void remove(TeamMember member) {
        service.remove(partnership, member.account());
    }

    private void attempt(Runnable act, HasValidation field, Texts texts) {
        try {
            act.run();
            field.setInvalid(false);
            saving.saved();
        } catch (TeamRefusedException refused) {
            String sentence = texts.get(refused.reason().textKey());
            field.setErrorMessage(sentence);
            field.setInvalid(true);
            saving.notSaved(sentence);
        }
    }
}
