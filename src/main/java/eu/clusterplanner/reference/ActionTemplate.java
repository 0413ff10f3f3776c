package eu.clusterplanner.reference;

import eu.clusterplanner.shared.Period;
import java.util.List;

/**
 * What shared actions of a type usually need and bring, to begin one's own from.
 *
 * @param type code of the type, A01 …
 * @param effort 1 to 5
 * @param personDays days of work of all partners together
 * @param outputs what comes out of it
 * @param indicators of the catalogue of indicators
 * @param risks of the catalogue of risks
 */
public record ActionTemplate(
        String type,
        Period duration,
        int effort,
        double personDays,
        List<String> outputs,
        List<ReferenceEntry> indicators,
        List<ReferenceEntry> risks) {}
