package eu.clusterplanner.partner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.partner.SimilarRegionWords;
import eu.clusterplanner.partner.analysis.InCommon;
import eu.clusterplanner.partner.analysis.PartnerPairs;
import eu.clusterplanner.partner.analysis.PartnerPairs.Pair;
import eu.clusterplanner.partner.analysis.PartnerPairs.Traits;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What partners and regions have in common: fields of work, challenges of regions. */
final class CommonPage extends Div {

    private static final long serialVersionUID = 1L;

    /** Most partnerships have fewer pairs that share anything. */
    private static final int MOST = 40;

    private final transient PartnerPlan plan;
    private final PartnershipId partnership;
    private final transient Texts texts;
    private final transient Formats formats;

    CommonPage(PartnerPlan plan, PartnershipId partnership, Texts texts, Formats formats) {
        this.plan = plan;
        this.partnership = partnership;
        this.texts = texts;
        this.formats = formats;
        addClassName("planner-sections");
        refresh();
    }

    /** Reads anew. */
    void refresh() {
        removeAll();
        List<RecordRow> partners = plan.partners(partnership);
        add(fields(partners.stream().map(PartnerWords::traits).toList()), regions(partners));
    }

    private Section fields(List<Traits> partners) {
        Section section = section("fields");
        List<Pair> pairs = PartnerPairs.of(partners);
        if (pairs.isEmpty()) {
            section.add(line("partners.common.fields.none"));
        } else {
            section.add(table(pairs.stream().limit(MOST).toList()));
        }
        if (pairs.size() > MOST) {
            section.add(small(texts.get("partners.common.more", "count", pairs.size() - MOST)));
        }
        String silent = partners.stream()
                .filter(partner -> !partner.saysAnything())
                .map(Traits::name)
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            section.add(small(texts.get("partners.common.silent", "partners", silent)));
        }
        return section;
    }

    private FigureTable table(List<Pair> pairs) {
        FigureTable table = new FigureTable(
                texts.get("partners.common.fields"),
                Stream.of("pair", "sectors", "technologies", "areas")
                        .map(column -> texts.get("partners.common.column." + column))
                        .toList());
        pairs.forEach(pair -> table.addRow(
                texts.get(
                        "partners.common.pair",
                        Map.of("one", pair.one().name(), "other", pair.other().name())),
                List.of(cell(pair.sectors()), cell(pair.technologies()), cell(pair.areas()))));
        return table;
    }

    /** "Plastics; Printing Services (40%)"; nothing can be said where one of the two has said nothing. */
    private String cell(InCommon common) {
        Double share = common.share();
        if (share == null) {
            return texts.get("partners.common.unknown");
        }
        return common.isAny()
                ? texts.get(
                        "partners.common.shared",
                        Map.of("what", String.join("; ", common.shared()), "share", formats.percent(share)))
                : "–";
    }

    private Section regions(List<RecordRow> partners) {
        Section section = section("regions");
        SimilarRegionWords words = new SimilarRegionWords(texts);
        List<String> ours = words.ofPartnership(plan.challenges(partnership));
        List<String> theirs = partners.stream()
                .map(partner -> partner.text("nuts"))
                .distinct()
                .flatMap(region -> words.ofRegion(region).stream())
                .distinct()
                .toList();
        if (ours.isEmpty() && theirs.isEmpty()) {
            section.add(line("partners.common.regions.none"));
        }
        addList(section, "theirs", theirs);
        addList(section, "ours", ours);
        section.add(small(texts.get("regions.source")));
        return section;
    }

    private Section section(String key) {
        Section section =
                new Section(new H2(texts.get("partners.common." + key)), line("partners.common." + key + ".line"));
        section.addClassName("planner-section");
        return section;
    }

    private Paragraph line(String key) {
        Paragraph line = new Paragraph(texts.get(key));
        line.addClassName("planner-hint");
        return line;
    }

    private static Paragraph small(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("planner-small");
        return line;
    }

    private void addList(Section section, String key, List<String> sentences) {
        if (!sentences.isEmpty()) {
            UnorderedList list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            section.add(new H3(texts.get("partners.common.regions." + key)), list);
        }
    }
}
