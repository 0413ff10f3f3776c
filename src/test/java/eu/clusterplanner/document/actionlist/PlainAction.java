package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionScores;
import eu.clusterplanner.action.ActionStanding;
import eu.clusterplanner.action.ActionTarget;
import eu.clusterplanner.action.ActionTiming;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.content.PlainRecords;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shared action made by hand: what is not said is empty. */
final class PlainAction {

    private final String key;
    private String title;
    private @Nullable String description;
    private @Nullable String type;
    private @Nullable String lead = "P1";
    private ActionStatus status = ActionStatus.AGREED;
    private @Nullable Moscow moscow = Moscow.MUST;
    private ActionTarget target = PlainRecords.noTarget();
    private ActionScores scores = PlainRecords.unscored();
    private @Nullable BigDecimal cost;
    private @Nullable String risk;
    private @Nullable PlannedDate fixedStart;
    private Period duration = Period.months(2);
    private int notBefore = 1;
    private List<String> outputs = List.of();
    private List<String> objectives = List.of();
    private List<String> origins = List.of();
    private List<String> indicators = List.of();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Funding> funding = new ArrayList<>();

    private PlainAction(String key) {
        this.key = key;
        this.title = "Title of " + key;
    }

    static PlainAction named(String key) {
        return new PlainAction(key);
    }

    PlainAction titled(String words) {
        title = words;
        return this;
    }

    PlainAction described(String words) {
        description = words;
        return this;
    }

    PlainAction type(String code) {
        type = code;
        return this;
    }

    PlainAction lead(@Nullable String partner) {
        lead = partner;
        return this;
    }

    PlainAction standing(ActionStatus reached, @Nullable Moscow priority) {
        status = reached;
        moscow = priority;
        return this;
    }

    PlainAction target(ActionTarget whom) {
        target = whom;
        return this;
    }

    PlainAction scores(int impact, int effort) {
        scores = new ActionScores(impact, 3, 3, 3, 3, effort);
        return this;
    }

    PlainAction cost(String euros) {
        cost = new BigDecimal(euros);
        return this;
    }

    PlainAction risk(String words) {
        risk = words;
        return this;
    }

    PlainAction dates(int firstMonth, Period lasts) {
        notBefore = firstMonth;
        duration = lasts;
        return this;
    }

    PlainAction fixed(PlannedDate start) {
        fixedStart = start;
        return this;
    }

    PlainAction outputs(String... words) {
        outputs = List.of(words);
        return this;
    }

    PlainAction objectives(String... keys) {
        objectives = List.of(keys);
        return this;
    }

    PlainAction origins(String... references) {
        origins = List.of(references);
        return this;
    }

    PlainAction indicators(String... keys) {
        indicators = List.of(keys);
        return this;
    }

    PlainAction gives(String partner, String role, double days, @Nullable String euros) {
        contributions.add(new Contribution(
                RecordId.next(), 1, partner, role, days, euros == null ? null : new BigDecimal(euros)));
        return this;
    }

    PlainAction paid(String instrument, Funding.@Nullable Status how, @Nullable String euros, @Nullable String call) {
        funding.add(
                new Funding(RecordId.next(), 1, instrument, how, euros == null ? null : new BigDecimal(euros), call));
        return this;
    }

    Action action() {
        return new Action(
                RecordId.next(),
                1,
                key,
                title,
                description,
                type,
                null,
                lead,
                new ActionStanding(status, moscow, null, null, null),
                target,
                new ActionTiming(null, false, duration, PlannedDate.inMonth(notBefore), fixedStart, null, null, null),
                scores,
                cost,
                risk,
                outputs,
                objectives,
                origins,
                indicators,
                List.copyOf(contributions),
                List.of(),
                List.copyOf(funding));
    }

    PlannedAction planned() {
        return PlannedAction.named(key)
                .status(status)
                .moscow(moscow)
                .duration(duration)
                .notBefore(PlannedDate.inMonth(notBefore))
                .fixedStart(fixedStart)
                .build();
    }
}
