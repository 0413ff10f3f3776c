package eu.clusterplanner.action.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.action.Call;
import eu.clusterplanner.action.analysis.Finding.Answer;
import eu.clusterplanner.reference.EligibleCountries;
import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 30);
    private static final EligibleCountries UNION =
            new EligibleCountries(Set.of("CZ", "DE", "ES"), true, "Single Market Programme");

    @Test
    void an_action_fits_when_each_rule_says_yes() {
        CallFit fit = check(call(DEADLINE, 3, 3), UNION, action("2026-07-14", "CZ", "DE", "ES"));

        assertThat(fit.answer()).isEqualTo(Answer.YES);
        assertThat(findings(fit))
                .containsExactly(
                        Finding.PARTNERS, Finding.COUNTRIES, Finding.OPEN, Finding.STARTS_AFTER, Finding.PAYS_PART);
        assertThat(fit.checks().getLast().facts())
                .isEqualTo(Map.of("paid", new BigDecimal("60000"), "rest", new BigDecimal("40000")));
    }

    @Test
    void each_reason_against_it_is_named() {
        CallFit fit = check(call(DEADLINE, 3, 3), null, action("2026-07-13", "CZ", "CZ"));

        assertThat(fit.answer()).isEqualTo(Answer.NO);
        assertThat(findings(fit.checks(Answer.NO)))
                .containsExactly(Finding.PARTNERS_FEW, Finding.COUNTRIES_FEW, Finding.STARTS_TOO_EARLY);
        assertThat(fit.checks(Answer.NO).getLast().facts()).containsEntry("first", LocalDate.of(2026, 7, 14));
    }

    @Test
    void a_call_that_is_closed_pays_for_nothing_and_says_no_more_about_dates() {
        CallFit fit = check(call(LocalDate.of(2026, 2, 28), 1, null), null, action("2026-07-14", "CZ"));

        assertThat(findings(fit.checks(Answer.NO))).containsExactly(Finding.CLOSED);
        assertThat(findings(fit)).doesNotContain(Finding.STARTS_AFTER, Finding.NO_START);
    }

    @Test
    void countries_that_the_lists_do_not_know_for_sure_are_asked_for() {
        assertThat(check(call(DEADLINE, null, 3), UNION, action("2026-08-01", "CZ", "DE", "NO"))
                        .answer())
                .isEqualTo(Answer.ASK);
        assertThat(check(
                                call(DEADLINE, null, 3),
                                new EligibleCountries(Set.of("CZ", "DE"), false, "I3"),
                                action("2026-08-01", "CZ", "DE", "NO"))
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void a_proposal_has_to_be_ready_fourteen_days_before_the_deadline() {
        assertThat(findings(check(call(DEADLINE, 1, null), null, proposal("2026-06-16"))))
                .contains(Finding.PROPOSAL_IN_TIME);
        assertThat(findings(check(call(DEADLINE, 1, null), null, proposal("2026-06-17"))))
                .contains(Finding.PROPOSAL_TOO_LATE);
    }

    @Test
    void what_is_done_needs_no_call_and_unknown_dates_are_asked_for() {
        FundedAction done = new FundedAction("A", false, true, List.of("CZ"), null, null, null, true);
        assertThat(findings(check(call(DEADLINE, 1, 1), null, done))).containsExactly(Finding.OVER);

        FundedAction undated = new FundedAction("A", false, false, List.of("CZ"), null, null, null, false);
        assertThat(findings(check(call(DEADLINE, 1, 1), null, undated).checks(Answer.ASK)))
                .containsExactly(Finding.NO_START);
    }

    private static CallFit check(Call call, @Nullable EligibleCountries eligible, FundedAction action) {
        return new CallCheck(call, eligible, TODAY).of(action);
    }

    private static List<Finding> findings(CallFit fit) {
        return findings(fit.checks());
    }

    private static List<Finding> findings(List<CallFit.Check> checks) {
        return checks.stream().map(CallFit.Check::finding).toList();
    }

    private static Call call(LocalDate deadline, @Nullable Integer partners, @Nullable Integer countries) {
        return new Call(
                RecordId.next(),
                1,
                "CA1",
                "Euroclusters",
                "Single Market Programme",
                null,
                deadline,
                75.0,
                new BigDecimal("60000"),
                partners,
                countries,
                null,
                null,
                null,
                null);
    }

    private static FundedAction action(String start, String... countries) {
        LocalDate first = LocalDate.parse(start);
        return new FundedAction(
                "A", false, false, List.of(countries), first, first.plusDays(30), new BigDecimal("100000"), true);
    }

    private static FundedAction proposal(String end) {
        LocalDate last = LocalDate.parse(end);
        return new FundedAction(
                "A", true, false, List.of("CZ"), last.minusDays(30), last, new BigDecimal("100000"), true);
    }
}
