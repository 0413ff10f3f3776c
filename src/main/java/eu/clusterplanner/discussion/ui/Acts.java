package eu.clusterplanner.discussion.ui;

import eu.clusterplanner.discussion.DiscussionRefusedException;
import eu.clusterplanner.discussion.Voice;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordNotFoundException;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.UndoOffer;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** Does what people press in the panel, says what is refused, and shows what is different then. */
record Acts(
        DiscussionServices services,
        PartnershipId partnership,
        AccountId me,
        boolean mayWrite,
        List<TeamMember> team,
        Texts texts,
        Formats formats,
        Runnable changed) {

    /** False where it was refused, which is said. */
    boolean run(Runnable act) {
        try {
            act.run();
        } catch (DiscussionRefusedException refused) {
            return refuse(texts.get(refused.reason().textKey()));
        } catch (InvalidValueException invalid) {
            return refuse(
                    texts.get(invalid.problem().textKey(), invalid.problem().arguments()));
        } catch (CollisionException collision) {
            return refuse(texts.get("problem.changedMeanwhile"));
        } catch (RecordNotFoundException gone) {
            return refuse(texts.get("problem.removed"));
        } catch (AccessDeniedException denied) {
            return refuse(texts.get("problem.denied"));
        }
        changed.run();
        return true;
    }

    private boolean refuse(String sentence) {
        UndoOffer.tell(sentence);
        changed.run();
        return false;
    }

    /** {@code You}, a name, somebody without an account, or whoever has none any more. */
    String name(Voice voice) {
        String name = voice.name();
        if (name == null) {
            return texts.get("collision.former");
        }
        return voice.guest() ? texts.get("comments.guest", "name", name) : name;
    }
}
