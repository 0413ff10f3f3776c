package eu.clusterplanner.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a manager asks.
 *
 * @param due last day for the answer, not before today
 * @param message the manager's own words; blank: none
 */
public record NewRequest(Set<RequestPart> parts, LocalDate due, String message, List<RequestedPartner> partners) {

    public NewRequest {
        parts = Set.copyOf(parts);
        partners = List.copyOf(partners);
    }
}
