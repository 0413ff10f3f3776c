package eu.clusterplanner.partner.ui;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a profile needs so that others can work with it. */
final class PartnerProfile {

    private static final List<String> NEEDED = List.of("kind", "role", "country", "capacity", "profile");
    private static final Set<String> WITH_MEMBERS = Set.of("CLUSTER_ORGANISATION", "BUSINESS_NETWORK");

    private PartnerProfile() {}

    /** The properties that are needed and not there; members are asked of clusters and networks only. */
    static List<Property> missing(RecordRow partner) {
        List<String> needed = new ArrayList<>(NEEDED);
        if (WITH_MEMBERS.contains(partner.text("kind"))) {
            needed.add("members.total");
        }
        return needed.stream()
                .filter(name -> partner.value(name) == null)
                .map(partner.kind()::property)
                .toList();
    }
}
