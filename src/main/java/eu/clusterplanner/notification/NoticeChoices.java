package eu.clusterplanner.notification;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.notification.persistence.ChoiceRepository;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.shared.PartnershipId;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in person wants to be told, by kind and partnership. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class NoticeChoices {

    private final PartnershipAccess access;
    private final ChoiceRepository choices;

    NoticeChoices(PartnershipAccess access, ChoiceRepository choices) {
        this.access = access;
        this.choices = choices;
    }

    /** The way of every kind that can be chosen in that partnership, chosen or usual; throws as {@link PartnershipAccess#require}. */
    @Transactional(readOnly = true)
    public Map<NoticeKind, Way> of(PartnershipId partnership) {
        access.require(partnership);
        Map<NoticeKind, Way> ways = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            if (kind.isChosen()) {
                ways.put(kind, kind.usual());
            }
        }
        choices.of(PlannerUser.current().id(), partnership).forEach(ways::replace);
        return ways;
    }

    /** What waits for the mail of the day follows the choice as well. */
    public void choose(PartnershipId partnership, NoticeKind kind, Way way) {
        access.require(partnership);
        if (!kind.isChosen()) {
            throw new IllegalArgumentException(kind + " is told by its own mails");
        }
        choices.choose(PlannerUser.current().id(), partnership, kind, way);
    }
}
