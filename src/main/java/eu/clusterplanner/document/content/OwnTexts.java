package eu.clusterplanner.document.content;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Puts the team's own prose at the beginning of the sections that it was written for. */
public final class OwnTexts {

    private final DocumentWords words;
    private final Set<String> leftOut;
    private final Set<String> placed = new HashSet<>();

    /** For the document that these words tell. */
    public OwnTexts(DocumentWords words) {
        this.words = words;
        this.leftOut = words.head().choices().leftOut();
    }

    /** The sections with own text, without those that the team left out; text of unknown sections stands last. */
    public List<Section> into(List<Section> sections) {
        List<Section> filled = new ArrayList<>(parts(sections));
        List<Block> others = new ArrayList<>();
        for (String id : new TreeMap<>(words.head().choices().texts()).keySet()) {
            if (!placed.contains(id) && !leftOut.contains(id)) {
                others.addAll(words.own(id));
            }
        }
        filled.add(Section.of("other", words.text("section.other"), others, List.of()));
        return filled;
    }

    private List<Section> parts(List<Section> sections) {
        List<Section> filled = new ArrayList<>();
        for (Section section : sections) {
            placed.add(section.id());
            List<Section> parts = parts(section.parts());
            if (!leftOut.contains(section.id())) {
                List<Block> blocks = new ArrayList<>(words.own(section.id()));
                blocks.addAll(section.blocks());
                filled.add(section.with(blocks, parts));
            }
        }
        return filled;
    }
}
