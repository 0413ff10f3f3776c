package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.partner.PartnerSummary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a partner gives to actions.
 *
 * @param personDays person-days in all; 0 where none are said
 * @param cost EUR in all; 0 where none is said
 */
record Given(double personDays, BigDecimal cost) {

    static Given by(PartnerSummary partner, List<Action> actions) {
        List<Contribution> own = actions.stream()
                .flatMap(action -> action.contributions().stream())
                .filter(contribution -> contribution.partner().equals(partner.key()))
                .toList();
        return new Given(
                own.stream()
                        .map(Contribution::personDays)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .sum(),
                own.stream().map(Contribution::cost).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Days and euros as words. */
    List<String> cells(Story story) {
        return List.of(story.decimal(personDays), story.amount(cost));
    }
}
