package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.figure.Figure;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.Gantt;
import eu.clusterplanner.figure.RowRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Section 4: the Gantt, page by page. */
final class ScheduleSection {

    /** Height of a page of the Gantt in pixels: a landscape page less heading, caption and margins. */
    private static final double PAGE_HEIGHT = 575;

    private final Story story;

    ScheduleSection(Story story) {
        this.story = story;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (!story.input().schedule().actions().isEmpty()) {
            blocks.addAll(pages(new GanttPlan(story).gantt()));
        }
        return Section.of("s4", story.text("section.schedule"), Section.Form.LANDSCAPE, blocks);
    }

    private List<Block> pages(Gantt gantt) {
        List<RowRange> ranges = gantt.pages(PAGE_HEIGHT);
        List<Block> pages = new ArrayList<>();
        for (RowRange range : ranges) {
            int page = pages.size() + 1;
            Gantt part = gantt.page(range, "gantt-" + page);
            Figure drawn = Figures.draw(part);
            String first = part.rows().getFirst().item().label();
            String last = part.rows().getLast().item().label();
            Map<String, Object> where = Map.of("page", page, "pages", ranges.size(), "first", first, "last", last);
            Figure described = new Figure(
                    drawn.svg(), drawn.width(), drawn.height(), drawn.title(), story.text("alt.gantt", where));
            pages.add(new Block.Picture(described, story.text("caption.gantt", where), story.source("plan")));
        }
        return pages;
    }
}
