package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.OwnText;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import eu.clusterplanner.shared.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The input with what every section needs to tell it: words, dates, names by key. */
final class Story {

    private static final String KEYS = "document.";

    private final RoadmapDocumentInput input;
    private final Texts texts;
    private final Dates dates;
    private final Map<String, ScheduledAction> scheduled;
    private final Map<String, ScheduledMilestone> milestones;
    private final Map<String, Action> actions;
    private final Map<String, PartnerSummary> partners;

    Story(RoadmapDocumentInput input) {
        this.input = input;
        Schedule schedule = input.schedule();
        texts = Texts.in(input.choices().language());
        dates = new Dates(schedule, input.choices().language());
        scheduled = byKey(schedule.actions(), ScheduledAction::action);
        milestones = byKey(schedule.milestones(), ScheduledMilestone::milestone);
        actions = byKey(input.actions().actions(), Action::key);
        partners = byKey(input.actions().partners(), PartnerSummary::key);
    }

    private static <T> Map<String, T> byKey(List<T> records, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        records.forEach(item -> map.put(key.apply(item), item));
        return map;
    }

    RoadmapDocumentInput input() {
        return input;
    }

    Dates dates() {
        return dates;
    }

    /** A text of this module. */
    String text(String key) {
        return texts.get(KEYS + key);
    }

    String text(String key, Map<String, ?> arguments) {
        return texts.get(KEYS + key, arguments);
    }

    /** The line below a figure that says where its contents come from, and of which day. */
    String source(String key) {
        return text("source." + key, Map.of("date", dates.day(input.asOf())));
    }

    /** The word for a value of a list of choices; empty for none. */
    String choice(String list, @Nullable String value) {
        return value == null ? "" : text(list + "." + value);
    }

    /** The team's own prose for a section, as blocks. */
    List<Block> own(String section) {
        return OwnText.read(input.choices().texts().getOrDefault(section, ""));
    }

    @Nullable
    ScheduledAction scheduled(Action action) {
        return scheduled.get(action.key());
    }

    /** The date of a milestone as text; empty for none. */
    String milestoneDate(String key) {
        ScheduledMilestone milestone = milestones.get(key);
        return milestone == null ? "" : dates.at(milestone.date(), milestone.month());
    }

    @Nullable
    ScheduledMilestone milestone(String key) {
        return milestones.get(key);
    }

    /** Number and title of an action. */
    String actionName(@Nullable String key) {
        Action action = key == null ? null : actions.get(key);
        return action == null ? "" : action.key() + " " + action.title();
    }

    @Nullable
    Action action(String key) {
        return actions.get(key);
    }

    /** Short name of a partner; empty for none. */
    String partner(@Nullable String key) {
        PartnerSummary partner = key == null ? null : partners.get(key);
        return partner == null ? "" : partner.label();
    }

    String partners(List<String> keys) {
        return String.join(", ", keys.stream().map(this::partner).toList());
    }

    /** Actions that take part in the plan, in the order of the team. */
    List<Action> counting() {
        return input.actions().actions().stream()
                .filter(action -> !isLeftOut(action))
                .toList();
    }

    /** Dropped, on hold or not now. */
    static boolean isLeftOut(Action action) {
        ActionStatus status = action.standing().status();
        return status == ActionStatus.DROPPED
                || status == ActionStatus.ON_HOLD
                || action.standing().moscow() == Moscow.WONT;
    }

    /** Whether a decision is taken at it. */
    static boolean isGate(Milestone milestone) {
        return "DECISION_GATE".equals(milestone.kind());
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
