package eu.clusterplanner.document.strategy;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.content.Dates;
import eu.clusterplanner.document.content.DocumentWords;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.strategy.StrategyFacts.Profile;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.schedule.ScheduledAction;
import eu.clusterplanner.schedule.ScheduledMilestone;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The input of the strategy with what its sections need to tell it. */
final class Story extends DocumentWords {

    /** From agreed on an action is a promise. */
    private static final Set<ActionStatus> PROMISED =
            Set.of(ActionStatus.AGREED, ActionStatus.RUNNING, ActionStatus.DONE);

    private final StrategyDocumentInput input;
    private final Map<String, ScheduledAction> scheduled;
    private final Map<String, ScheduledMilestone> milestones;
    private final Map<String, Profile> profiles;

    Story(StrategyDocumentInput input) {
        super(
                input.head(),
                new Dates(
                        input.schedule(),
                        input.head().choices().language(),
                        input.head().options().dates()),
                input.actions().partners());
        this.input = input;
        scheduled = byKey(input.schedule().actions(), ScheduledAction::action);
        milestones = byKey(input.schedule().milestones(), ScheduledMilestone::milestone);
        profiles = byKey(input.facts().partners(), Profile::key);
    }

    StrategyDocumentInput input() {
        return input;
    }

    /** A text of the strategy. */
    String say(String key) {
        return text("strategy." + key);
    }

    /** A text of the strategy with arguments. */
    String say(String key, Map<String, ?> arguments) {
        return text("strategy." + key, arguments);
    }

    /** A section on upright pages under the heading of its id. */
    Section section(String id, List<Block> blocks, Section... parts) {
        return Section.of(id, text("section.strategy." + id), blocks, List.of(parts));
    }

    /** The word that pages use for a value of a list of choices; empty for none. */
    String word(String property, @Nullable String value) {
        return value == null ? "" : texts().get("choice." + property + "." + value);
    }

    /** The word that pages use for a number of a scale; empty for none. */
    String level(String scale, @Nullable Integer value) {
        return value == null ? "" : texts().get("level." + scale + "." + value);
    }

    /** What a partner says of itself, where it has said anything. */
    Optional<Profile> profile(PartnerSummary partner) {
        return Optional.ofNullable(profiles.get(partner.key()));
    }

    /** Name of a country; empty for none. */
    String country(@Nullable String code) {
        return code == null ? "" : Locale.of("", code).getDisplayCountry(locale());
    }

    /** Name of a statistical region; its code where the list does not have it, empty for none. */
    static String region(@Nullable String nuts) {
        return nuts == null
                ? ""
                : ReferenceList.REGIONS.find(nuts).map(ReferenceEntry::name).orElse(nuts);
    }

    /** Names of the countries of partners that are still there, each once. */
    List<String> countries() {
        return partners().stream()
                .flatMap(partner -> Stream.ofNullable(partner.country()))
                .distinct()
                .map(this::country)
                .toList();
    }

    /** A sum in whole euros; empty for none. */
    String moneyOrNothing(@Nullable BigDecimal amount) {
        return amount == null ? "" : money(amount);
    }

    /** A number as it is written in the language; empty for none. */
    String number(@Nullable Number number) {
        return number == null ? "" : NumberFormat.getInstance(locale()).format(number);
    }

    /** With at most one decimal, as pages show scores. */
    String tenths(double number) {
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private Locale locale() {
        return head().choices().language();
    }

    boolean isStrand(String... strands) {
        return List.of(strands).contains(input.facts().basics().strand());
    }

    /** Actions from agreed on, in the order of the team. */
    List<Action> promised() {
        return input.actions().actions().stream()
                .filter(action -> PROMISED.contains(action.standing().status()))
                .filter(action -> action.standing().moscow() != Moscow.WONT)
                .toList();
    }

    /** Whether the team still means to do it. */
    boolean isOnTheList(Action action) {
        return action.standing().status() != ActionStatus.DROPPED
                && action.standing().moscow() != Moscow.WONT;
    }

    @Nullable
    ScheduledAction scheduled(Action action) {
        return scheduled.get(action.key());
    }

    /** The date of a milestone as text; empty for none. */
    String milestoneDate(String key) {
        ScheduledMilestone milestone = milestones.get(key);
        return milestone == null ? "" : dates().at(milestone.date(), milestone.month());
    }
}
