package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Puts the team's own prose at the beginning of the sections that it was written for. */
final class OwnTexts {

    private final Story story;
    private final Set<String> leftOut;
    private final Set<String> placed = new HashSet<>();

    OwnTexts(Story story) {
        this.story = story;
        this.leftOut = story.input().choices().leftOut();
    }

    /** The sections with own text, without those that the team left out; text of unknown sections stands last. */
    List<Section> into(List<Section> sections) {
        List<Section> filled = new ArrayList<>(parts(sections));
        List<Block> others = new ArrayList<>();
        for (String id : new TreeMap<>(story.input().choices().texts()).keySet()) {
            if (!placed.contains(id) && !leftOut.contains(id)) {
                others.addAll(story.own(id));
            }
        }
        filled.add(Section.of("other", story.text("section.other"), others, List.of()));
        return filled;
    }

    private List<Section> parts(List<Section> sections) {
        List<Section> filled = new ArrayList<>();
        for (Section section : sections) {
            placed.add(section.id());
            List<Section> parts = parts(section.parts());
            if (!leftOut.contains(section.id())) {
                List<Block> blocks = new ArrayList<>(story.own(section.id()));
                blocks.addAll(section.blocks());
                filled.add(section.with(blocks, parts));
            }
        }
        return filled;
    }
}
