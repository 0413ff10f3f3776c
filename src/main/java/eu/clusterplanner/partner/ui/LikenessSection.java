package eu.clusterplanner.partner.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.partner.SimilarRegionWords;
import eu.clusterplanner.partner.analysis.PartnerPairs;
import eu.clusterplanner.partner.analysis.PartnerPairs.Pair;
import eu.clusterplanner.partner.analysis.PartnerPairs.Traits;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.reference.Regions;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** In the profile of a partner: which regions have the challenges of its region, and which partners its fields of work. */
final class LikenessSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 6;

    private final transient Texts texts;

    LikenessSection(Texts texts) {
        this.texts = texts;
        addClassName("planner-section");
    }

    /** Says it anew; all: the partners, that one among them. */
    void show(RecordRow partner, List<RecordRow> all) {
        removeAll();
        add(new H3(texts.get("partners.section.common")));
        List<String> sentences =
                Stream.concat(regions(partner), partners(partner, all)).toList();
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        add(list);
        if (Stream.of("nuts", "sectors", "technologies", "smartSpecialisationAreas")
                .anyMatch(property -> partner.value(property) == null)) {
            Paragraph missing = new Paragraph(texts.get("partners.common.needs"));
            missing.addClassName("planner-hint");
            add(missing);
        }
    }

    private Stream<String> regions(RecordRow partner) {
        String region = partner.text("nuts");
        List<String> similar = new SimilarRegionWords(texts).ofRegion(region);
        return similar.isEmpty() && !region.isEmpty()
                ? Stream.of(texts.get("regions.none", "region", Regions.name(region)))
                : similar.stream();
    }

    private Stream<String> partners(RecordRow partner, List<RecordRow> all) {
        Traits own = PartnerWords.traits(partner);
        List<Pair> pairs = all.stream()
                .filter(other -> !other.id().equals(partner.id()))
                .map(other -> PartnerPairs.pair(own, PartnerWords.traits(other)))
                .filter(pair -> pair.count() > 0)
                .sorted((one, other) -> other.count() - one.count())
                .limit(MOST)
                .toList();
        boolean known = own.saysAnything();
        return pairs.isEmpty() && known
                ? Stream.of(texts.get("partners.common.nobody"))
                : pairs.stream().map(this::sentence);
    }

    private String sentence(Pair pair) {
        return texts.get(
                "partners.common.with", Map.of("name", pair.other().name(), "what", String.join("; ", pair.shared())));
    }
}
