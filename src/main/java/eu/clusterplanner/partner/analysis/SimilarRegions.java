package eu.clusterplanner.partner.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the regions that named the same challenges. */
public final class SimilarRegions {

    /**
     * A region that shares at least one challenge.
     *
     * @param region its code
     * @param common what it shares
     */
    public record Similar(String region, InCommon common) {}

    private SimilarRegions() {}

    /**
     * Those that share most of all challenges first, then in the order in which they are given; regions that share none
     * are left out.
     *
     * @param challenges codes, CH1 to CH5
     * @param named the challenges of each region by its code
     */
    public static List<Similar> to(Collection<String> challenges, Map<String, ? extends Collection<String>> named) {
        return named.entrySet().stream()
                .map(region -> new Similar(region.getKey(), InCommon.of(challenges, region.getValue())))
                .filter(region -> region.common().isAny())
                .sorted(Comparator.comparingDouble((Similar region) -> -share(region)))
                .toList();
    }

    private static double share(Similar region) {
        return Optional.ofNullable(region.common().share()).orElse(0.0);
    }
}
