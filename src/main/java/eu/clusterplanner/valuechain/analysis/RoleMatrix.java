package eu.clusterplanner.valuechain.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Roles of the partners at the stages; a missing role is 0. */
final class RoleMatrix {

    private record Cell(String partner, String stage) {}

    private final List<String> partners;
    private final Map<Cell, Integer> roles = new HashMap<>();

    RoleMatrix(ChainInput input) {
        this.partners = input.partners();
        for (StageRole role : input.roles()) {
            roles.put(new Cell(role.partner(), role.stage()), role.role());
        }
    }

    /** Role of each partner as a share of the lead role, in file order. */
    double[] reaches(ChainStage stage) {
        return partners.stream()
                .mapToDouble(partner -> (double) role(partner, stage) / StageRole.LEADS)
                .toArray();
    }

    /** Partners with at least this role, in file order. */
    List<String> partnersFrom(int role, ChainStage stage) {
        return partners.stream().filter(partner -> role(partner, stage) >= role).toList();
    }

    /** Highest role of any partner as a share of the lead role. */
    double coverage(ChainStage stage) {
        double best = 0;
        for (double reach : reaches(stage)) {
            best = Math.max(best, reach);
        }
        return best;
    }

    private int role(String partner, ChainStage stage) {
        return roles.getOrDefault(new Cell(partner, stage.key()), 0);
    }
}
