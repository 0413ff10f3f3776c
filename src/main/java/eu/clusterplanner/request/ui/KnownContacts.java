package eu.clusterplanner.request.ui;

import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.partnership.TeamService;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.request.GuestLanguages;
import eu.clusterplanner.request.RequestRow;
import eu.clusterplanner.request.RequestedPartner;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.RecordTitle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is known to answer for each partner: whoever was asked last, else somebody of the team who works for it. */
@Component
class KnownContacts {

    private final Records records;
    private final TeamService team;
    private final Clock clock;

    KnownContacts(Records records, TeamService team, Clock clock) {
        this.records = records;
        this.team = team;
        this.clock = clock;
    }

    /** A line for each partner that has not left, in the order of the team. */
    List<AskedContact> of(PartnershipId partnership, List<RequestRow> before, Texts texts) {
        List<TeamMember> members = team.list(partnership);
        LocalDate today = LocalDate.now(clock);
        return records.list(partnership, "partner").stream()
                .filter(row -> row.value("left", LocalDate.class)
                        .filter(left -> !left.isAfter(today))
                        .isEmpty())
                .map(row -> new AskedContact(RecordTitle.of(row), known(row, before, members), texts))
                .toList();
    }

    private static RequestedPartner known(RecordRow partner, List<RequestRow> before, List<TeamMember> members) {
        return asked(partner.id(), before)
                .map(guest -> new RequestedPartner(
                        partner.id(), guest.email(), Objects.requireNonNullElse(guest.name(), ""), guest.language()))
                .or(() -> members.stream()
                        .filter(member -> partner.id().equals(member.partner()))
                        .filter(member -> member.role() == Role.CONTRIBUTOR)
                        .findFirst()
                        .map(member -> new RequestedPartner(
                                partner.id(),
                                member.email(),
                                member.name(),
                                GuestLanguages.of(partner.text("country")))))
                .orElseGet(
                        () -> new RequestedPartner(partner.id(), "", "", GuestLanguages.of(partner.text("country"))));
    }

    private static Optional<Guest> asked(RecordId partner, List<RequestRow> before) {
        return before.stream()
                .filter(row -> row.asked().partner().equals(partner))
                .flatMap(row -> row.contacts().stream().reduce((first, last) -> last).stream())
                .findFirst();
    }
}
