package eu.clusterplanner.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {

    @Test
    void only_short_words_that_the_document_uses_are_explained_by_alphabet() {
        Section section = Section.of(
                "s1",
                "Help for SMEs",
                List.of(
                        Block.Paragraph.of("Short2 leads WP3 until M12 (ESCP-4i, R&D). Kitchen, EUROPE, SWOTS, SMERD."),
                        new Table(
                                "B2B",
                                List.of(Table.Column.of("TRL", 1)),
                                List.of(new Table.Group("EEN"), Table.Cells.of("VAT")),
                                "")),
                List.of(Section.of("s1-1", "C2C", List.of(Block.Note.of("EDIHs")), List.of())));

        assertThat(shorts(Heads.ofPartners(2), section))
                .containsExactly("B2B", "C2C", "EDIH", "EEN", "ESCP", "M", "R&D", "Short2", "SME", "TRL", "VAT", "WP");
    }

    @Test
    void keys_of_partners_are_explained_where_they_stand_for_names() {
        Section section = Section.of("s1", "P3 and P11", List.of(Block.Paragraph.of("P3")), List.of());

        assertThat(shorts(Heads.ofPartners(12), section)).containsExactly("P11", "P3");
        assertThat(shorts(Heads.ofPartners(5), section)).isEmpty();
    }

    @Test
    void no_short_words_no_annex_nor_where_the_team_left_it_out() {
        Section plain = Section.of("s1", "Plain", List.of(Block.Paragraph.of("Words")), List.of());
        Section used = Section.of("s1", "SME", List.of(Block.Paragraph.of("Words")), List.of());

        assertThat(new Abbreviations(Heads.ofPartners(1)).annex(List.of(plain)).isEmpty())
                .isTrue();
        DocumentWords without = Heads.words(null, null, Heads.without(Abbreviations.ID));
        assertThat(new Abbreviations(without).annex(List.of(used)).isEmpty()).isTrue();
    }

    @Test
    void a_name_that_only_goes_on_behind_the_short_one_needs_no_line() {
        PartnerSummary partner =
                new PartnerSummary(RecordId.next(), "P1", "Plastics e.V.", "Plastics", null, null, null, null);
        DocumentHead head = Heads.ofPartners(0).head();
        Dates dates = new Dates(head.partnership().start(), Locale.ENGLISH, DateForm.DATES);
        DocumentWords words = new DocumentWords(head, dates, List.of(partner));

        assertThat(shorts(words, Section.of("s1", "Plastics", List.of(), List.of())))
                .isEmpty();
    }

    private static List<String> shorts(DocumentWords words, Section section) {
        Section annex = new Abbreviations(words).annex(List.of(section));
        return annex.blocks().stream()
                .flatMap(block -> ((Table) block).rows().stream())
                .map(row -> ((Table.Cells) row)
                        .cells().getFirst().stream()
                                .map(Inline::content)
                                .findFirst()
                                .orElseThrow())
                .toList();
    }
}
