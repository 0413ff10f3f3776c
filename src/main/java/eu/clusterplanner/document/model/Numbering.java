package eu.clusterplanner.document.model;

import java.util.ArrayList;
import java.util.List;

/** Numbers sections as they stand: 1, 2, 2.1 …, annexes A, B … */
final class Numbering {

    private Numbering() {}

    static List<Section> number(List<Section> sections) {
        List<Section> numbered = new ArrayList<>();
        int next = 1;
        for (Section section : filled(sections, false)) {
            numbered.add(number(section, String.valueOf(next++), 1));
        }
        char letter = 'A';
        for (Section section : filled(sections, true)) {
            numbered.add(number(section, String.valueOf(letter++), 1));
        }
        return numbered;
    }

    private static List<Section> filled(List<Section> sections, boolean annex) {
        return sections.stream()
                .filter(section -> section.form().annex() == annex && !section.isEmpty())
                .toList();
    }

    private static Section number(Section section, String number, int level) {
        List<Section> parts = new ArrayList<>();
        int next = 1;
        for (Section part : section.parts()) {
            if (!part.isEmpty()) {
                parts.add(number(part, number + "." + next++, level + 1));
            }
        }
        return section.numbered(number, level, parts);
    }
}
