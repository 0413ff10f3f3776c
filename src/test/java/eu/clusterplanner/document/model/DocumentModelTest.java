package eu.clusterplanner.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentModelTest {

    @Test
    void empty_sections_disappear_and_the_others_are_numbered_as_they_then_stand() {
        Section empty = Section.of("s1", "Empty", List.of(), List.of(Section.of("s1-1", "Too", List.of(), List.of())));
        Section deep = Section.of(
                "s2",
                "Deep",
                List.of(),
                List.of(
                        Section.of("s2-1", "None", List.of(), List.of()),
                        Section.of("s2-2", "Part", PlainDocument.WORDS, List.of())));
        Section annex = Section.of("annex-a", "Annexed", Section.Form.LANDSCAPE_ANNEX, PlainDocument.WORDS);

        List<Section> sections = DocumentModel.of(PlainDocument.FRONT, List.of(annex, empty, deep))
                .sections();

        assertThat(sections).extracting(Section::number).containsExactly("1", "A");
        assertThat(sections).extracting(Section::id).containsExactly("s2", "annex-a");
        assertThat(sections.getFirst().parts())
                .singleElement()
                .satisfies(part -> assertThat(part.number() + " " + part.title() + " " + part.level())
                        .isEqualTo("1.1 Part 2"));
    }

    @Test
    void a_table_is_short_by_the_lines_of_its_rows_whose_widest_words_stand_in_narrow_columns() {
        List<Table.Column> columns = List.of(Table.Column.of("a", 1), Table.Column.of("b", 20));
        Table.Row row = Table.Cells.of("1", "short");
        Table.Row tall = Table.Cells.of("several words in a narrow column".repeat(3), "short");

        assertThat(new Table("T", columns, Collections.nCopies(18, row), "").isShort())
                .isTrue();
        assertThat(new Table("T", columns, Collections.nCopies(19, row), "").isShort())
                .isFalse();
        assertThat(new Table("T", columns, List.of(tall), "").isShort()).isFalse();
    }

    @Test
    void a_row_of_another_width_is_no_row_of_the_table() {
        List<Table.Column> columns = List.of(Table.Column.of("a", 1), Table.Column.of("b", 1));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Table("T", columns, List.of(Table.Cells.of("only one")), ""));
        assertThat(new Table("T", columns, List.of(new Table.Group("all"), Table.Cells.of("1", "2")), "").rows())
                .hasSize(2);
    }
}
