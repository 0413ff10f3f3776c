package eu.clusterplanner.action.analysis;

import eu.clusterplanner.action.Call;
import eu.clusterplanner.action.analysis.CallFit.Check;
import eu.clusterplanner.reference.EligibleCountries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which calls could pay for which actions: partners, countries, dates, readiness, money. Proposals end at least 14 days
 * before the deadline (metrics, 6.7); what a call is to pay for starts at least 14 days after it.
 *
 * @param eligible whose clusters it takes; null where that is not known
 * @param day the day on which the question is asked
 */
public record CallCheck(Call call, @Nullable EligibleCountries eligible, LocalDate day) {

    /** Between the end of a proposal and the deadline, and between the deadline and what is paid. */
    public static final int DAYS_APART = 14;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public CallFit of(FundedAction action) {
        List<Check> checks = new ArrayList<>();
        if (action.over()) {
            checks.add(new Check(Finding.OVER, Map.of()));
        } else {
            partners(action, checks);
            countries(action, checks);
            opening(checks);
            dates(action, checks);
            readiness(checks);
            money(action, checks);
        }
        return new CallFit(call.key(), action.action(), checks);
    }

    private Stream<String> certain(FundedAction action) {
        EligibleCountries known = eligible;
        return action.countries().stream()
                .filter(country ->
                        !country.isEmpty() && (known == null || known.certain().contains(country)));
    }

    private boolean mayBeMore(FundedAction action) {
        EligibleCountries known = eligible;
        return (known != null && known.others()) || action.countries().contains("");
    }

    private void partners(FundedAction action, List<Check> checks) {
        Integer least = call.minPartners();
        if (least == null) {
            return;
        }
        int all = action.countries().size();
        checks.add(
                new Check(all >= least ? Finding.PARTNERS : Finding.PARTNERS_FEW, Map.of("has", all, "needs", least)));
    }

    private void countries(FundedAction action, List<Check> checks) {
        EligibleCountries known = eligible;
        if (call.minCountries() == null && known == null) {
            return;
        }
        int needs = Objects.requireNonNullElse(call.minCountries(), 1);
        long sure = certain(action).distinct().count();
        long all = action.countries().stream().distinct().count();
        Finding finding = sure >= needs
                ? Finding.COUNTRIES
                : mayBeMore(action) && all >= needs ? Finding.COUNTRIES_ASK : Finding.COUNTRIES_FEW;
        String source = known == null ? "" : known.source();
        checks.add(new Check(finding, Map.of("has", sure, "needs", needs, "source", source)));
    }

    private void opening(List<Check> checks) {
        LocalDate deadline = call.deadline();
        LocalDate opens = call.opens();
        if (deadline == null) {
            checks.add(new Check(Finding.NO_DEADLINE, Map.of()));
        } else if (deadline.isBefore(day)) {
            checks.add(new Check(Finding.CLOSED, Map.of("deadline", deadline)));
        } else if (opens != null && opens.isAfter(day)) {
            checks.add(new Check(Finding.OPENS, Map.of("opens", opens, "deadline", deadline)));
        } else {
            checks.add(new Check(Finding.OPEN, Map.of("deadline", deadline)));
        }
    }

    private void dates(FundedAction action, List<Check> checks) {
        LocalDate deadline = call.deadline();
        LocalDate start = action.start();
        LocalDate end = action.end();
        if (deadline == null || deadline.isBefore(day)) {
            return;
        }
        if (start == null || end == null) {
            checks.add(new Check(Finding.NO_START, Map.of()));
        } else if (action.proposal()) {
            boolean late = end.isAfter(deadline.minusDays(DAYS_APART));
            checks.add(new Check(
                    late ? Finding.PROPOSAL_TOO_LATE : Finding.PROPOSAL_IN_TIME,
                    Map.of("end", end, "latest", deadline.minusDays(DAYS_APART))));
        } else {
            boolean early = start.isBefore(deadline.plusDays(DAYS_APART));
            checks.add(new Check(
                    early ? Finding.STARTS_TOO_EARLY : Finding.STARTS_AFTER,
                    Map.of("start", start, "first", deadline.plusDays(DAYS_APART))));
        }
    }

    private void readiness(List<Check> checks) {
        Integer from = call.trlFrom();
        Integer to = call.trlTo();
        if (from != null || to != null) {
            checks.add(new Check(
                    Finding.READINESS_ASK,
                    Map.of("from", Objects.requireNonNullElse(from, 1), "to", Objects.requireNonNullElse(to, 9))));
        }
    }

    private void money(FundedAction action, List<Check> checks) {
        Double rate = call.fundingRate();
        BigDecimal most = call.maxGrant();
        if (!action.costShown() || (rate == null && most == null)) {
            return;
        }
        BigDecimal cost = action.cost();
        if (cost == null) {
            checks.add(new Check(Finding.NO_COST, Map.of()));
            return;
        }
        BigDecimal byRate =
                rate == null ? cost : cost.multiply(BigDecimal.valueOf(rate)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        BigDecimal paid = most == null ? byRate : byRate.min(most);
        BigDecimal rest = cost.subtract(paid);
        checks.add(
                rest.signum() > 0
                        ? new Check(Finding.PAYS_PART, Map.of("paid", paid, "rest", rest))
                        : new Check(Finding.PAYS, Map.of("paid", paid)));
    }
}
