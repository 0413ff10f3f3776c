package eu.clusterplanner.partnership;

import static eu.clusterplanner.partnership.ConfidentialPlan.COST;
import static eu.clusterplanner.partnership.ConfidentialPlan.OWN;
import static eu.clusterplanner.partnership.ConfidentialPlan.OWN_COST;
import static eu.clusterplanner.partnership.ConfidentialPlan.OWN_RATING;
import static eu.clusterplanner.partnership.ConfidentialPlan.RATING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.document.IssuedFile;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Costs and ratings come out of no service to whom they are not meant for: neither out of the one way to read records,
 * kind by kind, nor out of any service method that reads a partnership, those that are yet to be written included.
 */
@PlannerTest
class ConfidentialReadingTest {

    /** Conditions that a funder publishes: no secret of the team. */
    private static final List<String> PUBLIC_AMOUNTS = List.of("call.maxGrant");

    @Autowired
    ApplicationContext context;

    @Autowired
    Records records;

    @Autowired
    RecordKinds kinds;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PartnershipId partnership;
    WorkedExample example;

    @BeforeEach
    void a_plan_with_secrets() {
        PlannerUser manager = accounts.create();
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        example = ConfidentialPlan.write(records, partnership);
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER,     PACK, false, COST OWN_COST RATING OWN_RATING",
        "EDITOR,      PACK, false, COST OWN_COST RATING OWN_RATING",
        "CONTRIBUTOR, PACK, false, OWN_COST OWN_RATING",
        "CONTRIBUTOR, BNPT, false, ''",
        "CONTRIBUTOR,     , false, ''",
        "REVIEWER,    PACK, false, OWN_COST OWN_RATING",
        "REVIEWER,        , false, ''",
        "READER,      PACK, false, ''",
        "READER,          , false, ''",
        "CONTRIBUTOR, PACK, true,  OWN_COST RATING OWN_RATING",
        "CONTRIBUTOR, BNPT, true,  RATING OWN_RATING",
        "REVIEWER,    PACK, true,  OWN_COST RATING OWN_RATING",
        "READER,      PACK, true,  RATING OWN_RATING",
        "READER,          , true,  RATING OWN_RATING"
    })
    void each_role_reads_what_is_meant_for_it_and_nothing_else(
            Role role, @Nullable String partner, boolean published, String seen) throws Exception {
        if (published) {
            example.publishRatings();
        }
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, partner == null ? null : example.id(partner));
        TestAccounts.signIn(person);
        List<String> meant = List.of(seen.split(" ", -1));

        Map<String, String> read = everythingThatIsRead();

        Map<String, String> secrets =
                Map.of("COST", COST, "OWN_COST", OWN_COST, "RATING", RATING, "OWN_RATING", OWN_RATING);
        secrets.forEach((name, secret) -> {
            List<String> places = read.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(secret))
                    .map(Map.Entry::getKey)
                    .toList();
            if (meant.contains(name)) {
                assertThat(places).as(name).anyMatch(place -> place.startsWith("record "));
            } else {
                assertThat(places).as(name).isEmpty();
            }
        });
    }

    @Test
    void no_service_tells_strangers_or_administrators_that_there_is_such_a_partnership() throws Exception {
        for (PlannerUser outside : List.of(accounts.create(), accounts.createAdministrator())) {
            TestAccounts.signIn(outside);

            assertThat(everythingThatIsRead().values()).containsOnly("not found");
        }
    }

    @Test
    void the_services_that_are_tried_are_those_of_the_steps() throws Exception {
        assertThat(everythingThatIsRead().keySet())
                .contains(
                        "ActionService.actions",
                        "CompetenceMatrixService.matrix",
                        "DocumentService.roadmap",
                        "DocumentService.strategy",
                        "PartnershipExport.export",
                        "RoadmapService.roadmap",
                        "record contribution");
    }

    @Test
    void a_record_says_what_was_left_out_of_it() {
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, Role.REVIEWER, example.id(OWN));
        TestAccounts.signIn(person);

        assertThat(records.list(partnership, "action").getFirst().leavesOut("cost"))
                .isTrue();
        assertThat(records.list(partnership, "action").getFirst().leavesOut("title"))
                .isFalse();
        assertThat(records.list(partnership, "contribution"))
                .extracting(row -> row.leavesOut("cost"))
                .containsExactly(true, false);
    }

    @Test
    void who_edited_what_is_left_out_is_not_told_either() {
        RecordRow action = records.list(partnership, "action").getFirst();
        assertThat(records.lastEdit(partnership, "action", action.id(), "cost")).isPresent();
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, Role.READER, null);
        TestAccounts.signIn(person);

        assertThat(records.lastEdit(partnership, "action", action.id(), "cost")).isEmpty();
        assertThat(records.lastEdit(partnership, "action", action.id(), "title"))
                .isPresent();
    }

    @Test
    void whoever_was_slower_reads_of_the_newer_record_no_more_than_otherwise() {
        RecordRow action = records.list(partnership, "action").getFirst();
        records.change(partnership, new Change("action", action.id(), action.version(), "lead", example.id(OWN)));
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, Role.CONTRIBUTOR, example.id(OWN));
        TestAccounts.signIn(person);

        assertThatExceptionOfType(CollisionException.class)
                .isThrownBy(() -> records.change(
                        partnership, new Change("action", action.id(), action.version(), "progress", 50)))
                .satisfies(collision -> {
                    assertThat(collision.now().leavesOut("cost")).isTrue();
                    assertThat(collision.now().value("cost")).isNull();
                });
    }

    @Test
    void every_amount_of_money_is_confidential_unless_it_is_public() {
        List<String> open = new ArrayList<>();
        for (RecordKind kind : kinds.all()) {
            for (Property property : kind.properties()) {
                boolean kept = kind.confidential() != null
                        && kind.confidential().properties().contains(property.name());
                if (property.type() instanceof PropertyType.Money && !kept) {
                    open.add(kind.name() + "." + property.name());
                }
            }
        }
        assertThat(open).containsExactlyElementsOf(PUBLIC_AMOUNTS);
    }

    /** What comes out at each place that reads, as text; nothing where the person is refused. */
    private Map<String, String> everythingThatIsRead() throws Exception {
        Map<String, String> read = new LinkedHashMap<>();
        for (RecordKind kind : kinds.all()) {
            read.put("record " + kind.name(), records(kind));
        }
        for (Object service : context.getBeansWithAnnotation(Service.class).values()) {
            for (Method method : AopUtils.getTargetClass(service).getDeclaredMethods()) {
                if (readsPartnership(method)) {
                    read.put(
                            AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName(),
                            call(service, method));
                }
            }
        }
        return read;
    }

    private String records(RecordKind kind) {
        try {
            List<RecordRow> rows = records.list(partnership, kind.name());
            List<Object> found = new ArrayList<>();
            rows.forEach(row -> found.add(records.find(partnership, kind.name(), row.id())));
            return rows + " " + found;
        } catch (PartnershipNotFoundException unknown) {
            return "not found";
        }
    }

    private static boolean readsPartnership(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && method.getReturnType() != void.class
                && List.of(method.getParameterTypes()).equals(List.of(PartnershipId.class));
    }

    private String call(Object service, Method method) throws Exception {
        try {
            return text(
                    AopUtils.selectInvocableMethod(method, service.getClass()).invoke(service, partnership));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof PartnershipNotFoundException) {
                return "not found";
            }
            assertThat(refused.getCause()).isInstanceOf(AccessDeniedException.class);
            return "";
        }
    }

    private static String text(@Nullable Object answer) throws IOException {
        return switch (answer) {
            case IssuedFile file -> unzipped(file.bytes());
            case byte[] bytes -> new String(bytes, UTF_8);
            case Stream<?> stream -> stream.toList().toString();
            case null, default -> String.valueOf(answer);
        };
    }

    private static String unzipped(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }
}
