package eu.clusterplanner.exchange;

import static java.util.Objects.requireNonNull;

import eu.clusterplanner.exchange.file.FileRecord;
import eu.clusterplanner.exchange.file.PartnershipFile;
import eu.clusterplanner.identity.DemoRole;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of the demonstration's people stands in the team of an example, and for which partner of the file they work. */
@Component
class DemoTeam {

    private static final Map<DemoRole, Place> TEAM = Map.of(
            DemoRole.MANAGER, new Place(Role.MANAGER, null),
            DemoRole.EDITOR, new Place(Role.EDITOR, null),
            DemoRole.CONTRIBUTOR, new Place(Role.CONTRIBUTOR, 1),
            DemoRole.REVIEWER, new Place(Role.REVIEWER, 2),
            DemoRole.READER, new Place(Role.READER, null));

    private record Place(Role role, @Nullable Integer partner) {}

    private final RecordKinds kinds;

    DemoTeam(RecordKinds kinds) {
        this.kinds = kinds;
    }

    List<Membership> of(PartnershipId partnership, PartnershipFile file, Map<DemoRole, AccountId> accounts) {
        return accounts.entrySet().stream()
                .filter(entry -> TEAM.containsKey(entry.getKey()))
                .map(entry -> member(partnership, file, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Membership member(PartnershipId partnership, PartnershipFile file, DemoRole role, AccountId account) {
        Place place = requireNonNull(TEAM.get(role));
        Integer index = place.partner();
        List<FileRecord> partners = file.records(kinds.get("partner"));
        RecordId partner =
                index == null ? null : new RecordId(partners.get(index).id());
        return new Membership(partnership, account, place.role(), partner);
    }
}
