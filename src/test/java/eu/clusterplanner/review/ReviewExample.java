package eu.clusterplanner.review;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.platform.mail.Letter;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.review.analysis.Vote;
import eu.clusterplanner.review.analysis.VotingRule;
import eu.clusterplanner.review.analysis.VotingRule.Majority;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import eu.clusterplanner.testing.WorkedExample;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Three partners that decide about three proposed actions: two by people of the team, one by a link. */
public final class ReviewExample {

    public final PlannerUser manager;
    public final PlannerUser reviewer;
    public final PlannerUser contributor;
    public final PartnershipId partnership;
    public final WorkedExample plan;
    public final List<RecordId> actions = new ArrayList<>();

    private ReviewExample(TestAccounts accounts, TestPartnerships partnerships, Records records) {
        manager = accounts.create("Ada");
        reviewer = accounts.create("Rita");
        contributor = accounts.create("Carl");
        TestAccounts.signIn(manager);
        partnership = partnerships.create(manager);
        plan = WorkedExample.write(records, partnership);
        partnerships.join(partnership, reviewer, Role.REVIEWER, plan.id("NP"));
        partnerships.join(partnership, contributor, Role.CONTRIBUTOR, plan.id("PACK"));
        for (String title : List.of("Joint training", "Mission to Chicago", "Exit strategy")) {
            RecordId action = records.add(
                            partnership,
                            "action",
                            null,
                            Map.of("title", title, "status", "PROPOSED", "lead", plan.id("NP")))
                    .id();
            records.add(
                    partnership,
                    "contribution",
                    action,
                    Map.of("partner", plan.id("PACK"), "personDays", 12.0, "cost", new java.math.BigDecimal("3000")));
            actions.add(action);
        }
    }

    /** The manager is signed in afterwards. */
    public static ReviewExample write(TestAccounts accounts, TestPartnerships partnerships, Records records) {
        return new ReviewExample(accounts, partnerships, records);
    }

    public static VotingRule rule(Majority majority, int objectionDays) {
        return new VotingRule(majority, true, 50, 2, false, objectionDays, true);
    }

    /** Of all three actions, in a week, by NP and PACK of the team and SCS by a link. */
    public NewReview review(VotingRule rule, LocalDate today) {
        return new NewReview(
                "Spring list",
                "Please look at the costs.",
                actions.stream()
                        .map(id -> new NewReview.Subject("action", id, false))
                        .toList(),
                List.of(
                        seat("NP", NewReview.Holder.of(reviewer.id())),
                        seat("PACK", NewReview.Holder.of(contributor.id())),
                        seat("SCS", new NewReview.Holder(null, "guest@example.org", "Gil", Locale.ENGLISH))),
                "Steering committee",
                rule,
                false,
                today.plusDays(7),
                LocalTime.of(17, 0),
                ZoneId.of("Europe/Brussels"));
    }

    public NewReview.Seat seat(String partner, NewReview.Holder... holders) {
        return new NewReview.Seat(plan.id(partner), List.of(holders));
    }

    /** The same answer about everything, for the first seat of that page. */
    public static List<GivenAnswer> all(ReviewerPage page, Vote vote, String reason) {
        return page.items().stream().map(item -> one(page, item, vote, reason)).toList();
    }

    public static GivenAnswer one(ReviewerPage page, ReviewerPage.Item item, Vote vote, String reason) {
        return new GivenAnswer(
                item.item().id(),
                page.seats().getFirst().id(),
                vote,
                reason,
                item.item().edition(),
                Optional.ofNullable(item.answers().get(page.seats().getFirst().id()))
                        .map(ReviewAnswer::version)
                        .orElse(0),
                null);
    }

    /** The secret at the end of the link in a mail. */
    public static String token(Mail mail) {
        String address = ((Letter.Act.Open) mail.letter().act()).address();
        return address.substring(address.indexOf('#') + 1);
    }
}
