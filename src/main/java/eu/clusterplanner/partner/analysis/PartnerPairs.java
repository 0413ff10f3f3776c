package eu.clusterplanner.partner.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What each two partners have in common. */
public final class PartnerPairs {

    /**
     * A partner as far as it is compared.
     *
     * @param name as people call it
     * @param sectors what it works in
     * @param technologies what it works with
     * @param areas of smart specialisation in which it or its region works
     */
    public record Traits(String name, List<String> sectors, List<String> technologies, List<String> areas) {

        public Traits {
            sectors = List.copyOf(sectors);
            technologies = List.copyOf(technologies);
            areas = List.copyOf(areas);
        }

        /** Whether there is anything to compare. */
        public boolean saysAnything() {
            return !sectors.isEmpty() || !technologies.isEmpty() || !areas.isEmpty();
        }
    }

    /** Two partners, the first one before the other in the order of the team. */
    public record Pair(Traits one, Traits other, InCommon sectors, InCommon technologies, InCommon areas) {

        /** How many things they share. */
        public int count() {
            return shared().size();
        }

        /** All that they share. */
        public List<String> shared() {
            return Stream.of(sectors, technologies, areas)
                    .flatMap(common -> common.shared().stream())
                    .toList();
        }
    }

    private PartnerPairs() {}

    /** The pairs that share anything, those first that share most; equal ones in the order of the team. */
    public static List<Pair> of(List<Traits> partners) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            for (Traits other : partners.subList(i + 1, partners.size())) {
                Pair pair = pair(partners.get(i), other);
                if (pair.count() > 0) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::count).reversed());
        return List.copyOf(pairs);
    }

    /** The two, whether they share anything or not. */
    public static Pair pair(Traits one, Traits other) {
        return new Pair(
                one,
                other,
                InCommon.of(one.sectors(), other.sectors()),
                InCommon.of(one.technologies(), other.technologies()),
                InCommon.of(one.areas(), other.areas()));
    }
}
