package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void pages_are_as_few_as_can_be_and_about_as_full_as_each_other() {
        assertThat(Pages.cut(10, 9, PagesTest::one)).containsExactly(new RowRange(0, 5), new RowRange(5, 10));
        assertThat(Pages.cut(21, 10, PagesTest::one))
                .extracting(page -> page.to() - page.from())
                .containsExactly(7, 7, 7);
    }

    @Test
    void headings_that_a_page_repeats_count() {
        List<RowRange> pages = Pages.cut(20, 12, (row, beginsPage) -> beginsPage ? 3 : 1);

        assertThat(pages).containsExactly(new RowRange(0, 10), new RowRange(10, 20));
    }

    @Test
    void a_row_that_fits_nowhere_has_a_page_of_its_own() {
        assertThat(Pages.cut(3, 0.5, PagesTest::one)).hasSize(3);
        assertThat(Pages.cut(0, 10, PagesTest::one)).isEmpty();
    }

    private static double one(int row, boolean beginsPage) {
        return 1;
    }
}
