package eu.clusterplanner.action;

import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.NamedRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The shared actions of a partnership with what they name, all in the order of the team.
 *
 * @param partners all partners
 * @param objectives objectives that actions serve
 * @param indicators indicators that actions move
 * @param markets target markets
 * @param costsShown whether costs and amounts are there; without them those of the own partner are still there
 */
public record ActionList(
        List<PartnerSummary> partners,
        List<NamedRecord> objectives,
        List<NamedRecord> indicators,
        List<NamedRecord> markets,
        List<WorkPackage> workPackages,
        List<Call> calls,
        List<Action> actions,
        boolean costsShown) {

    /** The action with that key. */
    public Optional<Action> action(String key) {
        return actions.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The partner with that key. */
    public Optional<PartnerSummary> partner(String key) {
        return partners.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The list for people who may not see what actions cost others. */
    ActionList withoutCosts(@Nullable String ownPartner) {
        return with(each -> each.withoutCosts(ownPartner), false);
    }

    /** The list with what becomes of each action. */
    ActionList eachAction(UnaryOperator<Action> change) {
        return with(change, costsShown);
    }

    private ActionList with(UnaryOperator<Action> change, boolean costs) {
        return new ActionList(
                partners,
                objectives,
                indicators,
                markets,
                workPackages,
                calls,
                actions.stream().map(change).toList(),
                costs);
    }
}
