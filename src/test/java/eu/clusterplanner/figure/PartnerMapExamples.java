package eu.clusterplanner.figure;

import eu.clusterplanner.figure.PartnerMap.Mark;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Maps to test and to look at. */
final class PartnerMapExamples {

    private PartnerMapExamples() {}

    static PartnerMap map(List<Mark> marks) {
        return new PartnerMap(
                new Caption("map", "Map of the partners", "Europe with marks.", "No partner has a place yet."),
                marks,
                new PartnerMap.Words("Partner", "Country with a partner"),
                720);
    }

    /** Six partners of six countries, two of them known by country only, and one overseas. */
    static PartnerMap six() {
        return map(List.of(
                mark(1, "Nanoprogress", "CZ", "CZ05"),
                mark(2, "BalticNet-PlasmaTec", "DE", "DE80"),
                mark(3, "Plastiwin", "BE", "BE3"),
                mark(4, "InovCluster", "PT", "PT16"),
                mark(5, "Packaging Cluster", "ES", null),
                mark(6, "SCS", "FR", null),
                mark(7, "Over the sea", "FR", "FRY4")));
    }

    /** So many partners of one region. */
    static PartnerMap crowd(int count) {
        return map(IntStream.rangeClosed(1, count)
                .mapToObj(i -> mark(i, "Partner number " + i, "BE", "BE33"))
                .toList());
    }

    static Mark mark(int number, String name, @Nullable String country, @Nullable String region) {
        return new Mark("P" + number, String.valueOf(number), name, country, region);
    }
}
