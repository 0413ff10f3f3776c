package eu.clusterplanner.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.AssessmentService;
import eu.clusterplanner.competence.CompetenceMatrixService;
import eu.clusterplanner.competence.CorrectionService;
import eu.clusterplanner.competence.MatrixEntry;
import eu.clusterplanner.competence.MatrixOutcome;
import eu.clusterplanner.identity.AccountRefusedException;
import eu.clusterplanner.identity.GuestUser;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.request.RequestRefusedException.Reason;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.MovableClock;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@PlannerTest
class RequestServiceTest {

    @Autowired
    RequestService requests;

    @Autowired
    AnswerService answers;

    @Autowired
    AssessmentService assessments;

    @Autowired
    CorrectionService corrections;

    @Autowired
    CompetenceMatrixService matrices;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    @Autowired
    MovableClock clock;

    PlannerUser manager;
    PartnershipId partnership;
    WorkedExample example;

    /** Of the first request of the test. */
    RecordId answerId = RecordId.next();

    boolean asked;

    @BeforeEach
    void the_worked_example() {
        manager = accounts.create("Ada");
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        example = WorkedExample.write(records, partnership);
    }

    @Test
    void a_mail_in_the_language_of_the_receiver_has_a_link_that_changes_nothing_when_it_is_opened() {
        Mail mail = ask(EnumSet.allOf(RequestPart.class)).getFirst();

        assertThat(mail.recipient()).isEqualTo("bea@example.org");
        assertThat(mail.replyTo()).isNotNull().extracting(Mail.ReplyTo::email).isEqualTo(manager.email());
        assertThat(mail.letter().plain().split("\\s+")).hasSizeLessThan(140);
        String token = token(mail);
        for (int i = 0; i < 3; i++) {
            assertThat(answers.look(token)).isPresent();
        }
        assertThat(only().asked().state()).isEqualTo(AnswerState.ASKED);
        answers.begin(token);
        assertThat(only().asked().state()).isEqualTo(AnswerState.OPENED);
    }

    @Test
    void a_guest_answers_for_the_one_partner_and_only_what_is_asked() {
        guest(token(ask(Set.of(RequestPart.COMPETENCES)).getFirst()));

        assertThat(rate("PACK", "C1", "3").problem()).isNull();
        assertThat(rate("NP", "C1", "3").problem()).isNotNull();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> change("partner", "PACK", "city"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> change("competence", "C1", "name"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.add(
                        partnership, "need", null, Map.of("partner", example.id("PACK"), "text", "A laboratory")));
        assertThat(matrices.matrix(partnership).partners())
                .extracting(partner -> partner.key())
                .containsExactly("PACK");
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> requests.list(partnership));
    }

    @Test
    void profile_days_and_needs_are_parts_of_their_own() {
        guest(token(ask(Set.of(RequestPart.CAPACITY, RequestPart.NEEDS)).getFirst()));

        RecordRow own = row("partner", "PACK");
        records.change(partnership, new Change("partner", own.id(), own.version(), "capacity", 3.0));
        records.add(partnership, "need", null, Map.of("partner", example.id("PACK"), "text", "A laboratory"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> change("partner", "PACK", "city"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.add(
                        partnership, "need", null, Map.of("partner", example.id("NP"), "text", "A laboratory")));
    }

    @Test
    void an_answer_is_started_sent_sent_back_with_a_question_sent_again_and_accepted() {
        String token = token(ask(EnumSet.allOf(RequestPart.class)).getFirst());
        guest(token);
        rate("PACK", "C1", "?");
        answers.started(answer());
        answers.send(answer());
        TestAccounts.signIn(manager);
        assertThat(only().asked().state()).isEqualTo(AnswerState.SENT);
        refused(Reason.QUESTION_MISSING, () -> requests.sendBack(partnership, answer(), " "));

        Mail question =
                requests.sendBack(partnership, answer(), "Really nothing?").getFirst();

        assertThat(question.letter().plain()).contains("Really nothing?");
        guest(token(question));
        rate("PACK", "C1", "2");
        answers.started(answer());
        answers.send(answer());
        TestAccounts.signIn(manager);
        requests.accept(partnership, answer());
        assertThat(only().asked().state()).isEqualTo(AnswerState.ACCEPTED);
        as(guestOf(token));
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> rate("PACK", "C1", "0"));
        refused(Reason.LINK_OVER, () -> answers.send(answerId));
    }

    @Test
    void nobody_is_reminded_more_than_three_times_or_after_the_answer_and_older_links_go_on_working() {
        String first = token(ask(Set.of(RequestPart.PROFILE)).getFirst());
        for (int i = 0; i < RequestService.MOST_REMINDERS; i++) {
            assertThat(requests.remind(partnership, answer())).hasSize(1);
        }
        refused(Reason.REMINDED_ENOUGH, () -> requests.remind(partnership, answer()));
        assertThat(answers.look(first)).isPresent();

        ask(Set.of(RequestPart.PROFILE));
        guest(first);
        answers.send(answerId);
        TestAccounts.signIn(manager);
        refused(Reason.NOT_OPEN, () -> requests.remind(partnership, answerId));
    }

    @Test
    void a_link_ends_when_it_is_taken_back_and_thirty_days_after_the_date() {
        String revoked = token(ask(Set.of(RequestPart.COMPETENCES)).getFirst());
        GuestUser guest = guestOf(revoked);
        requests.withdraw(partnership, answer());
        assertThat(answers.look(revoked)).isEmpty();
        as(guest);
        assertThatExceptionOfType(PartnershipNotFoundException.class).isThrownBy(() -> rate("PACK", "C1", "0"));

        TestAccounts.signIn(manager);
        String late = token(ask(Set.of(RequestPart.COMPETENCES)).getFirst());
        clock.forward(Duration.ofDays(43));
        assertThat(answers.look(late)).isPresent();
        clock.forward(Duration.ofDays(3));
        assertThat(answers.look(late)).isEmpty();
    }

    @Test
    void a_colleague_gets_an_own_link_for_the_same_answer() {
        String token = token(ask(Set.of(RequestPart.COMPETENCES)).getFirst());
        guest(token);

        Mail colleague = answers.passOn(answerId, "cyd@example.org", "Cyd", Locale.ENGLISH)
                .orElseThrow();

        assertThat(colleague.recipient()).isEqualTo("cyd@example.org");
        guest(token(colleague));
        assertThat(rate("PACK", "C1", "1").problem()).isNull();
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() -> answers.passOn(answerId, "no address", "", Locale.ENGLISH));
    }

    @Test
    void who_works_for_the_partner_answers_with_the_own_account() {
        ask(Set.of(RequestPart.COMPETENCES));
        PlannerUser bea = accounts.create("Bea");
        partnerships.join(partnership, bea, Role.CONTRIBUTOR, example.id("PACK"));
        PlannerUser other = accounts.create("Other");
        partnerships.join(partnership, other, Role.CONTRIBUTOR, example.id("NP"));

        TestAccounts.signIn(other);
        assertThat(answers.mine(partnership)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> answers.send(answerId));
        TestAccounts.signIn(bea);
        assertThat(answers.mine(partnership)).hasSize(1);
        answers.send(answerId);
        assertThat(answers.mine(partnership)).extracting(AskedPartner::state).containsExactly(AnswerState.SENT);
    }

    @Test
    void what_a_partner_said_of_itself_a_manager_only_corrects_and_with_a_note() {
        guest(token(ask(Set.of(RequestPart.COMPETENCES)).getFirst()));
        rate("PACK", "C1", "4");
        PlannerUser editor = accounts.create("Edi");
        partnerships.join(partnership, editor, Role.EDITOR, null);
        TestAccounts.signIn(editor);
        assertThat(rate("PACK", "C1", "2").problem()).isEqualTo(Problem.of("ownWord"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> corrections.correct(partnership, entry("PACK", "C1", "2"), "Too high"));

        TestAccounts.signIn(manager);
        assertThat(rate("PACK", "C1", "2").problem()).isEqualTo(Problem.of("ownWord"));
        Assessment said = said("PACK", "C1").orElseThrow();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        records.change(partnership, new Change("assessment", said.id(), said.version(), "level", 2)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> records.remove(partnership, "assessment", said.id(), said.version()));
        assertThat(rate("NP", "C1", "2").problem()).isNull();
        assertThat(corrections
                        .correct(partnership, entry("PACK", "C1", "2"), " ")
                        .problem())
                .isNotNull();
        assertThat(level("PACK", "C1")).isEqualTo(4);
        CorrectionService.Outcome corrected =
                corrections.correct(partnership, entry("PACK", "C1", "2"), "We saw no laboratory.");

        assertThat(corrected.problem()).isNull();
        assertThat(level("PACK", "C1")).isEqualTo(2);
        assertThat(corrected.byHand()).hasSize(1);
        assertThat(corrected.byHand().getFirst().recipient()).isEqualTo("bea@example.org");
        assertThat(corrected.byHand().getFirst().letter().plain())
                .contains("We saw no laboratory.", "from 4 to 2", "Competence C1");
        assertThat(rate("PACK", "C1", "3").problem()).isEqualTo(Problem.of("ownWord"));
    }

    @Test
    void what_a_contributor_said_is_the_own_word_of_the_partner_too() {
        PlannerUser bea = accounts.create("Bea");
        partnerships.join(partnership, bea, Role.CONTRIBUTOR, example.id("PACK"));
        TestAccounts.signIn(bea);
        rate("PACK", "C1", "4");

        TestAccounts.signIn(manager);
        assertThat(rate("PACK", "C1", "2").problem()).isEqualTo(Problem.of("ownWord"));
        CorrectionService.Outcome corrected =
                corrections.correct(partnership, entry("PACK", "C1", "2"), "We saw no laboratory.");
        assertThat(corrected.byHand()).extracting(Mail::recipient).containsExactly(bea.email());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MANAGER")
    void only_managers_ask(Role role) {
        ask(Set.of(RequestPart.PROFILE));
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, example.id("NP"));
        TestAccounts.signIn(person);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ask(Set.of(RequestPart.PROFILE)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> requests.remind(partnership, answerId));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> requests.write(partnership, answerId));
        TestAccounts.signIn(accounts.create());
        assertThatExceptionOfType(PartnershipNotFoundException.class)
                .isThrownBy(() -> ask(Set.of(RequestPart.PROFILE)));
    }

    @Test
    void what_cannot_be_asked_is_said_and_nothing_is_stored() {
        refused(Reason.NOTHING_ASKED, () -> ask(Set.of()));
        refused(
                Reason.DUE_PASSED,
                () -> requests.ask(
                        partnership,
                        new NewRequest(
                                Set.of(RequestPart.NEEDS),
                                LocalDate.now(clock).minusDays(1),
                                "",
                                List.of(contact("a@example.org")))));
        assertThatExceptionOfType(AccountRefusedException.class)
                .isThrownBy(() -> requests.ask(
                        partnership,
                        new NewRequest(
                                Set.of(RequestPart.NEEDS), LocalDate.now(clock), "", List.of(contact("nobody")))));
        refused(Reason.DUE_FAR, () -> ask(LocalDate.of(99_999, 1, 1), ""));
        for (String text : List.of("a\u0001b", "x".repeat(10_001), "lone \ud800")) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> ask(LocalDate.now(clock), text));
        }
        assertThat(requests.list(partnership)).isEmpty();
    }

    @Test
    void a_question_or_note_that_cannot_be_stored_is_refused() {
        guest(token(ask(Set.of(RequestPart.COMPETENCES)).getFirst()));
        rate("PACK", "C1", "4");
        answers.send(answerId);
        TestAccounts.signIn(manager);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> requests.sendBack(partnership, answerId, "a\u0001b"));
        assertThat(corrections
                        .correct(partnership, entry("PACK", "C1", "2"), "x".repeat(10_001))
                        .problem())
                .isNotNull();
        assertThat(level("PACK", "C1")).isEqualTo(4);
    }

    private void ask(LocalDate due, String message) {
        requests.ask(
                partnership,
                new NewRequest(Set.of(RequestPart.NEEDS), due, message, List.of(contact("a@example.org"))));
    }

    private List<Mail> ask(Set<RequestPart> parts) {
        List<Mail> mails = requests.ask(
                partnership,
                new NewRequest(
                        parts, LocalDate.now(clock).plusDays(14), "Thank you!", List.of(contact("bea@example.org"))));
        if (!asked) {
            asked = true;
            answerId = answer();
        }
        return mails;
    }

    private RequestedPartner contact(String email) {
        return new RequestedPartner(example.id("PACK"), email, "Bea", Locale.ENGLISH);
    }

    private RequestRow only() {
        return requests.list(partnership).getFirst();
    }

    private RecordId answer() {
        try {
            return TestAccounts.callAs(manager, () -> only().asked().id());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private GuestUser guestOf(String token) {
        return answers.look(token).orElseThrow().guest().user();
    }

    private void guest(String token) {
        as(answers.begin(token));
    }

    private static void as(GuestUser guest) {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(guest, null, guest.getAuthorities())));
    }

    private MatrixOutcome rate(String partner, String competence, String text) {
        return assessments
                .rate(partnership, List.of(entry(partner, competence, text)))
                .getFirst();
    }

    private MatrixEntry entry(String partner, String competence, String text) {
        return new MatrixEntry(
                example.id(competence),
                example.id(partner),
                MatrixEntry.LEVEL,
                text,
                said(partner, competence).map(Assessment::version).orElse(0),
                null);
    }

    private @Nullable Integer level(String partner, String competence) {
        return said(partner, competence).orElseThrow().level();
    }

    private Optional<Assessment> said(String partner, String competence) {
        return matrices.matrix(partnership).assessments().stream()
                .filter(each ->
                        each.partner().equals(partner) && each.competence().equals(competence))
                .findFirst();
    }

    private RecordRow row(String kind, String key) {
        return records.find(partnership, kind, example.id(key)).orElseThrow();
    }

    private void change(String kind, String key, String property) {
        RecordRow row = row(kind, key);
        records.change(partnership, new Change(kind, row.id(), row.version(), property, "Here"));
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(act::run)
                .extracting(RequestRefusedException::reason)
                .isEqualTo(reason);
    }

    static String token(Mail mail) {
        String text = mail.letter().plain();
        return text.substring(text.indexOf("answer#") + "answer#".length()).split("\\s", 2)[0];
    }
}
