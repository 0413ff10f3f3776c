package eu.clusterplanner.partnership;

import static eu.clusterplanner.partnership.RightsTest.Who.ADMINISTRATOR;
import static eu.clusterplanner.partnership.RightsTest.Who.CONTRIBUTOR;
import static eu.clusterplanner.partnership.RightsTest.Who.EDITOR;
import static eu.clusterplanner.partnership.RightsTest.Who.MANAGER;
import static eu.clusterplanner.partnership.RightsTest.Who.NOBODY;
import static eu.clusterplanner.partnership.RightsTest.Who.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may do what, over all services: each role and everybody outside tries each operation. */
@PlannerTest
class RightsTest {

    /** Who tries. */
    enum Who {
        MANAGER,
        EDITOR,
        /** Of the partner that the operations are about. */
        CONTRIBUTOR,
        /** Of another partner. */
        OTHER_CONTRIBUTOR,
        REVIEWER,
        READER,
        /** Signed in, but not in the team. */
        STRANGER,
        /** Looks after accounts, not in the team. */
        ADMINISTRATOR,
        NOBODY
    }

    private static final Set<Who> TEAM = EnumSet.range(MANAGER, Who.READER);
    private static final Set<Who> PLANNERS = EnumSet.of(MANAGER, EDITOR);

    /** What is there to work on: partner belongs to CONTRIBUTOR. */
    record Plan(PartnershipId id, RecordId partner, RecordId other, RecordId action, Map<Who, PlannerUser> people) {

        PlannerUser person(Who who) {
            return java.util.Objects.requireNonNull(people.get(who), who::name);
        }
    }

    /** One operation and who may do it; everybody else is refused. */
    record Operation(String name, Set<Who> allowed, Act act) {

        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    interface Act {
        void run(RightsTest services, Plan plan);
    }

    static List<Operation> operations() {
        return List.of(
                new Operation("read records", TEAM, (s, p) -> s.records.list(p.id(), "partner")),
                new Operation("read the team", TEAM, (s, p) -> s.team.list(p.id())),
                new Operation("read how much there is", TEAM, (s, p) -> s.partnerships.contents(p.id())),
                new Operation(
                        "change the own profile",
                        EnumSet.of(MANAGER, EDITOR, CONTRIBUTOR),
                        (s, p) -> s.records.change(p.id(), new Change("partner", p.partner(), 1, "city", "Brno"))),
                new Operation(
                        "change the role of a partner",
                        PLANNERS,
                        (s, p) ->
                                s.records.change(p.id(), new Change("partner", p.partner(), 1, "role", "COORDINATOR"))),
                new Operation(
                        "report the progress of an action that the own partner leads",
                        EnumSet.of(MANAGER, EDITOR, CONTRIBUTOR),
                        (s, p) -> s.records.change(p.id(), new Change("action", p.action(), 1, "progress", 50))),
                new Operation(
                        "change the title of an action",
                        PLANNERS,
                        (s, p) -> s.records.change(p.id(), new Change("action", p.action(), 1, "title", "X"))),
                new Operation(
                        "change the basics",
                        PLANNERS,
                        (s, p) -> s.records.change(
                                p.id(), new Change("partnership", new RecordId(p.id().value()), 1, "vision", "V"))),
                new Operation(
                        "add an action",
                        PLANNERS,
                        (s, p) -> s.records.add(p.id(), "action", null, Map.of("title", "T", "status", "IDEA"))),
                new Operation(
                        "remove a partner", PLANNERS, (s, p) -> s.records.remove(p.id(), "partner", p.other(), 1)),
                new Operation(
                        "put actions into another order",
                        PLANNERS,
                        (s, p) -> s.records.reorder(p.id(), "action", List.of(p.action()))),
                new Operation(
                        "invite an editor",
                        EnumSet.of(MANAGER),
                        (s, p) -> s.team.invite(
                                p.id(), new Invitation(p.person(STRANGER).email(), "", Role.EDITOR, null))),
                new Operation(
                        "invite a colleague of the partner",
                        EnumSet.of(MANAGER, CONTRIBUTOR),
                        (s, p) -> s.team.invite(
                                p.id(), new Invitation(p.person(STRANGER).email(), "", Role.CONTRIBUTOR, p.partner()))),
                new Operation(
                        "change a role",
                        EnumSet.of(MANAGER),
                        (s, p) -> s.team.changeRole(p.id(), p.person(EDITOR).id(), Role.READER)),
                new Operation(
                        "say for whom somebody works",
                        EnumSet.of(MANAGER),
                        (s, p) -> s.team.changePartner(p.id(), p.person(EDITOR).id(), p.partner())),
                new Operation(
                        "remove somebody from the team, or leave it",
                        EnumSet.of(MANAGER, Who.OTHER_CONTRIBUTOR),
                        (s, p) -> s.team.remove(
                                p.id(), p.person(Who.OTHER_CONTRIBUTOR).id())),
                new Operation(
                        "copy the partnership",
                        EnumSet.of(MANAGER),
                        (s, p) -> s.partnerships.copy(p.id(), new NewPartnership("C", "Copy", "OTHER"))),
                new Operation("delete the partnership", EnumSet.of(MANAGER), (s, p) -> s.partnerships.delete(p.id())));
    }

    @Autowired
    Records records;

    @Autowired
    TeamService team;

    @Autowired
    PartnershipService partnerships;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships testPartnerships;

    Plan plan = new Plan(PartnershipId.next(), RecordId.next(), RecordId.next(), RecordId.next(), Map.of());

    static Stream<Arguments> attempts() {
        return operations().stream()
                .flatMap(operation -> Stream.of(Who.values()).map(who -> Arguments.of(who, operation)));
    }

    @BeforeEach
    void a_partnership_with_everybody() {
        PlannerUser manager = accounts.create("Manager");
        TestAccounts.signIn(manager);
        PartnershipId id = testPartnerships.create(manager);
        RecordId partner = add(id, "partner", Map.of("name", "Own"));
        RecordId other = add(id, "partner", Map.of("name", "Other"));
        RecordId action = add(id, "action", Map.of("title", "Training", "status", "AGREED", "lead", partner));
        plan = new Plan(
                id,
                partner,
                other,
                action,
                Map.of(
                        MANAGER,
                        manager,
                        EDITOR,
                        member(id, Role.EDITOR, null),
                        CONTRIBUTOR,
                        member(id, Role.CONTRIBUTOR, partner),
                        Who.OTHER_CONTRIBUTOR,
                        member(id, Role.CONTRIBUTOR, other),
                        Who.REVIEWER,
                        member(id, Role.REVIEWER, partner),
                        Who.READER,
                        member(id, Role.READER, null),
                        STRANGER,
                        accounts.create("Stranger"),
                        ADMINISTRATOR,
                        accounts.createAdministrator()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("attempts")
    void only_the_listed_roles_may_do_it(Who who, Operation operation) {
        if (who == NOBODY) {
            SecurityContextHolder.clearContext();
        } else {
            TestAccounts.signIn(plan.person(who));
        }

        Throwable refused = catchThrowable(() -> operation.act().run(this, plan));

        if (operation.allowed().contains(who)) {
            assertThat(refused).isNull();
        } else if (who == NOBODY) {
            assertThat(refused).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        } else if (TEAM.contains(who)) {
            assertThat(refused).isInstanceOf(AccessDeniedException.class);
        } else {
            // whoever is outside does not even learn that there is such a partnership
            assertThat(refused).isInstanceOf(PartnershipNotFoundException.class);
        }
    }

    private RecordId add(PartnershipId id, String kind, Map<String, ?> values) {
        return records.add(id, kind, null, values).id();
    }

    private PlannerUser member(PartnershipId id, Role role, @Nullable RecordId partner) {
        PlannerUser person = accounts.create("Member");
        testPartnerships.join(id, person, role, partner);
        return person;
    }
}
