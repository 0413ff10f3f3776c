package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.partner.PartnerSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Section 8: who does what, as a matrix and by partner. */
final class PeopleSection {

    private final Story story;

    PeopleSection(Story story) {
        this.story = story;
    }

    Section section() {
        Section matrix = Section.of("s8-1", story.text("section.matrix"), Section.Form.LANDSCAPE, matrix());
        List<Section> sheets = story.partners().stream().map(this::sheet).toList();
        Section byPartner = Section.of("s8-2", story.text("section.byPartner"), List.of(), sheets);
        Section load = new LoadSection(story).section();
        return Section.of("s8", story.text("section.people"), List.of(), List.of(matrix, byPartner, load))
                .landscape();
    }

    private List<Block> matrix() {
        List<PartnerSummary> partners = story.partners();
        if (partners.isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(story).column("no", 1).column("action", 7);
        double share = Math.max(0.7, Math.min(1.8, 16.0 / partners.size()));
        partners.forEach(partner -> grid.headed(story.heading(partner), share, Table.Align.CENTRE));
        for (Grouped group : Grouped.byWorkPackage(story)) {
            if (!group.actions().isEmpty()) {
                grid.group(group.title());
                group.actions().forEach(action -> grid.row(row(action)));
            }
        }
        List<Block> table = grid.table("matrix");
        return table.isEmpty() ? table : List.of(Block.Paragraph.of(story.text("matrix.intro")), table.getFirst());
    }

    private List<List<Inline>> row(Action action) {
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(Inline.plain(action.key()));
        cells.add(Inline.plain(action.title()));
        for (PartnerSummary partner : story.partners()) {
            PartInAction part = PartInAction.of(action, partner.key());
            String sign = part == PartInAction.NONE ? "" : story.text("part." + part + ".sign");
            cells.add(part == PartInAction.LEADS ? Inline.bold(sign) : Inline.plain(sign));
        }
        return cells;
    }

    private Section sheet(PartnerSummary partner) {
        List<Action> own = story.counting().stream()
                .filter(action -> action.partners().contains(partner.key()))
                .toList();
        Grid grid = new Grid(story)
                .column("no", 0.7)
                .column("action", 4.4)
                .column("part", 1.2)
                .dates("dates", 2.4);
        boolean costs = story.head().has(Sensitive.COSTS);
        if (costs) {
            grid.number("personDays", 0.9).number("cost", 1);
        }
        for (Action action : own) {
            List<String> cells = new ArrayList<>(List.of(
                    action.key(),
                    action.title(),
                    story.text("part." + PartInAction.of(action, partner.key())),
                    story.dates().span(story.scheduled(action))));
            if (costs) {
                cells.addAll(Given.by(partner, List.of(action)).cells(story));
            }
            grid.row(Table.Cells.of(cells.toArray(String[]::new)).refer(0, Story.place(action.key())));
        }
        List<Block> blocks = new ArrayList<>();
        if (!own.isEmpty()) {
            blocks.add(Block.Paragraph.of(summary(partner, own)));
        }
        blocks.addAll(grid.captioned(story.text("caption.partner", Map.of("partner", partner.label()))));
        return Section.of("s8-2-" + partner.key(), partner.name(), blocks, List.of());
    }

    private String summary(PartnerSummary partner, List<Action> own) {
        long leads = own.stream()
                .filter(action -> partner.key().equals(action.lead()))
                .count();
        String deliverables = story.input().roadmap().deliverables().stream()
                .filter(deliverable -> partner.key().equals(deliverable.lead()))
                .map(deliverable -> deliverable.key() + " " + deliverable.title())
                .collect(Collectors.joining(", "));
        String summary = story.text("partner.summary", Map.of("leads", leads, "works", own.size() - leads));
        if (story.head().has(Sensitive.COSTS)) {
            List<String> given = Given.by(partner, own).cells(story);
            summary += " " + story.text("partner.given", Map.of("days", given.getFirst(), "cost", given.getLast()));
        }
        return deliverables.isEmpty()
                ? summary
                : summary + " " + story.text("partner.deliverables", Map.of("deliverables", deliverables));
    }
}
