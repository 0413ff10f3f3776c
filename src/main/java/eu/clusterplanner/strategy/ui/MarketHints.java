package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.partner.SimilarRegionWords;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What helps to choose markets: where other partnerships went, and which regions have the same challenges. */
final class MarketHints extends Details {

    private static final long serialVersionUID = 1L;

    private final transient Records records;
    private final PartnershipId partnership;
    private final transient Texts texts;

    MarketHints(Records records, PartnershipId partnership, Texts texts) {
        this.records = records;
        this.partnership = partnership;
        this.texts = texts;
        setSummaryText(texts.get("strategy.markets.hints"));
        addClassName("planner-edit");
        setOpened(true);
        refresh();
    }

    /** Says anew which of them are chosen already. */
    void refresh() {
        removeAll();
        add(new Div(markets(), regions()));
    }

    private Div markets() {
        Set<String> chosen = records.list(partnership, "target_market").stream()
                .flatMap(market -> Stream.of(market.text("name"), market.text("country")))
                .collect(Collectors.toSet());
        return block(
                "others",
                ReferenceList.THIRD_MARKETS.entries().stream()
                        .map(market ->
                                sentence(market, chosen.contains(market.name()) || chosen.contains(market.code())))
                        .toList(),
                texts.get("strategy.markets.others.source"));
    }

    private String sentence(ReferenceEntry market, boolean chosen) {
        return texts.get(
                chosen ? "strategy.markets.others.chosen" : "strategy.markets.others.market",
                Map.of("market", market.name(), "note", market.note()));
    }

    private Div regions() {
        SimilarRegionWords words = new SimilarRegionWords(texts);
        Optional<RecordRow> whole =
                records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()));
        List<String> challenges = whole.map(row -> row.value("jointChallenges")).stream()
                .filter(List.class::isInstance)
                .flatMap(value -> ((List<?>) value).stream())
                .map(String::valueOf)
                .toList();
        List<String> sentences = words.ofPartnership(challenges);
        return block(
                "regions",
                sentences.isEmpty() ? List.of(texts.get("partners.common.regions.none")) : sentences,
                texts.get("regions.source"));
    }

    private Div block(String key, List<String> sentences, String source) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        Paragraph from = new Paragraph(source);
        from.addClassName("planner-small");
        return new Div(new H3(texts.get("strategy.markets." + key)), list, from);
    }
}
