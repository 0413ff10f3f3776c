package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.OwnText;
import eu.clusterplanner.document.roadmap.PlanLines.ActionLine;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Partner;
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
    private final Map<String, ActionLine> actions;
    private final Map<String, Partner> partners;

    Story(RoadmapDocumentInput input) {
        this.input = input;
        Schedule schedule = input.schedule();
        texts = Texts.in(input.choices().language());
        dates = new Dates(schedule, input.choices().language());
        scheduled = byKey(schedule.actions(), ScheduledAction::action);
        milestones = byKey(schedule.milestones(), ScheduledMilestone::milestone);
        actions = byKey(input.plan().actions(), ActionLine::key);
        partners = byKey(input.partners(), Partner::key);
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
        return text(
                "source." + key, Map.of("date", dates.day(input.partnership().asOf())));
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
    ScheduledAction scheduled(ActionLine action) {
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
        ActionLine action = key == null ? null : actions.get(key);
        return action == null ? "" : action.key() + " " + action.title();
    }

    @Nullable
    ActionLine action(String key) {
        return actions.get(key);
    }

    /** Short name of a partner; empty for none. */
    String partner(@Nullable String key) {
        Partner partner = key == null ? null : partners.get(key);
        return partner == null ? "" : partner.shortName();
    }

    String partners(List<String> keys) {
        return String.join(", ", keys.stream().map(this::partner).toList());
    }

    /** Actions that take part in the plan, in the order of the team. */
    List<ActionLine> counting() {
        return input.plan().actions().stream().filter(action -> !action.left()).toList();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
