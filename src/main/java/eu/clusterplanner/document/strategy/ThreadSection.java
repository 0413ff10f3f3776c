package eu.clusterplanner.document.strategy;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.strategy.StrategyFacts.Need;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.ThreadMap;
import eu.clusterplanner.roadmap.Milestone;
import eu.clusterplanner.strategy.Indicator;
import eu.clusterplanner.strategy.Objective;
import eu.clusterplanner.strategy.SwotItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Section 8: the thread from findings to indicators, the shared actions, the joint projects. */
final class ThreadSection {

    private static final int WIDTH = 640;
    private static final int SHOWN = 3;

    /** So many threads fit on a page. */
    private static final int ON_A_PAGE = 6;

    private final Story story;
    private final Findings findings;

    ThreadSection(Story story) {
        this.story = story;
        this.findings = new Findings(story);
    }

    Section section() {
        List<Block> thread = new ArrayList<>(pictures());
        thread.addAll(breaks());
        return story.section(
                "s8",
                List.of(),
                story.section("s8-1", thread),
                story.section("s8-2", new ActionTable(story).blocks()),
                story.section("s8-3", Projects.table(story, "projects")));
    }

    private List<Objective> objectives() {
        return story.input().strategy().objectives().stream()
                .filter(SummarySection::isKept)
                .toList();
    }

    private List<Block> pictures() {
        List<ThreadMap.Row> rows = objectives().stream().map(this::row).toList();
        int pages = Math.ceilDiv(rows.size(), ON_A_PAGE);
        int onEach = pages == 0 ? 0 : Math.ceilDiv(rows.size(), pages);
        List<Block> pictures = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            int from = (page - 1) * onEach;
            List<ThreadMap.Row> shown = rows.subList(from, Math.min(rows.size(), from + onEach));
            Map<String, Object> where = Map.of("page", page, "pages", pages);
            Caption caption = new Caption(
                    "thread-" + page,
                    story.say("thread.title"),
                    story.say("thread.alt", where),
                    story.say("thread.none"));
            ThreadMap map = new ThreadMap(caption, headings(), shown, story.say("thread.none"), WIDTH);
            pictures.add(
                    new Block.Picture(Figures.draw(map), story.say("thread.caption", where), story.source("plan")));
        }
        return pictures;
    }

    private List<String> headings() {
        return Stream.of("finding", "objective", "action", "milestone", "indicator")
                .map(column -> story.text("column.strategy.thread." + column))
                .toList();
    }

    private ThreadMap.Row row(Objective objective) {
        return new ThreadMap.Row(List.of(
                story.some(objective.addresses().stream().map(findings::words).toList(), SHOWN),
                List.of(objective.key() + " " + objective.title()),
                story.some(
                        actions(objective).stream()
                                .map(action -> action.key() + " " + action.title())
                                .toList(),
                        SHOWN),
                story.some(milestones(objective).stream().map(Milestone::title).toList(), SHOWN),
                story.some(
                        story.input().strategy().indicatorsOf(objective).stream()
                                .map(Indicator::name)
                                .toList(),
                        SHOWN)));
    }

    private List<Action> actions(Objective objective) {
        return story.input().actions().actions().stream()
                .filter(story::isOnTheList)
                .filter(action -> action.objectives().contains(objective.key()))
                .toList();
    }

    private List<Milestone> milestones(Objective objective) {
        List<String> keys = actions(objective).stream().map(Action::key).toList();
        return story.input().roadmap().milestones().stream()
                .filter(milestone -> keys.contains(Story.orEmpty(milestone.after())))
                .toList();
    }

    /** Where the thread is broken, in words. */
    private List<Block> breaks() {
        List<Block.Item> items = new ArrayList<>();
        add(items, "swot", unanswered());
        add(items, "needs", unmetNeeds());
        add(items, "actions", titles(objective -> actions(objective).isEmpty()));
        add(items, "milestones", titles(objective -> milestones(objective).isEmpty()));
        add(items, "indicators", titles(objective -> objective.indicators().isEmpty()));
        add(
                items,
                "objectives",
                story.promised().stream()
                        .filter(action -> action.objectives().isEmpty())
                        .map(action -> action.key() + " " + action.title())
                        .toList());
        return items.isEmpty()
                ? List.of()
                : List.of(Block.Paragraph.of(story.say("breaks")), new Block.ItemList(items));
    }

    private void add(List<Block.Item> items, String key, List<String> what) {
        if (!what.isEmpty()) {
            String words = story.say("breaks." + key, Map.of("count", what.size(), "what", String.join("; ", what)));
            items.add(new Block.Item(0, false, Inline.plain(words)));
        }
    }

    private List<String> titles(Predicate<Objective> broken) {
        return objectives().stream()
                .filter(broken)
                .map(objective -> objective.key() + " " + objective.title())
                .toList();
    }

    /** Weaknesses, opportunities and threats that no objective answers; strengths need no answer. */
    private List<String> unanswered() {
        return story.input().strategy().swot().stream()
                .filter(item -> !"STRENGTH".equals(item.kind()) && !isAddressed("swot:" + item.key()))
                .map(SwotItem::text)
                .map(Story::orEmpty)
                .toList();
    }

    private List<String> unmetNeeds() {
        return story.input().facts().needs().stream()
                .filter(need -> !isAddressed("need:" + need.key()) && !isOrigin("need:" + need.key()))
                .map(Need::text)
                .map(Story::orEmpty)
                .toList();
    }

    private boolean isAddressed(String finding) {
        return objectives().stream().anyMatch(objective -> objective.addresses().contains(finding));
    }

    private boolean isOrigin(String finding) {
        return story.input().actions().actions().stream()
                .anyMatch(action -> action.origins().contains(finding));
    }
}
