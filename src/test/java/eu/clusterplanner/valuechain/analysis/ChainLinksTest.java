package eu.clusterplanner.valuechain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainLinksTest {

    @Test
    void without_feeds_the_primary_stages_are_neighbours_in_file_order() {
        ChainFigures figures = Chain.of("A", "B")
                .stage("S1", 1, "3 0")
                .support("T", 1, "0 3")
                .stage("S2", 1, "0 3")
                .analyse();
        assertThat(figures.interfaces()).containsExactly(new StageInterface("S1", "S2"));
        assertThat(figures.stages().stream().map(StageRow::downstream)).containsExactly(1, 0, 0);
    }

    @Test
    void where_the_chain_has_feeds_they_alone_make_neighbours() {
        ChainFigures figures = Chain.of("A", "B")
                .stage("S1", 1, "3 0", "S3", "T")
                .stage("S2", 1, "0 3")
                .stage("S3", 1, "0 3")
                .support("T", 1, "0 3")
                .analyse();
        assertThat(figures.interfaces()).containsExactly(new StageInterface("S1", "S3"), new StageInterface("S1", "T"));
    }

    @Test
    void an_interface_needs_leads_on_both_sides_and_none_in_common() {
        ChainFigures figures = Chain.of("A", "B", "C")
                .stage("S1", 1, "3 0 0")
                .stage("S2", 1, "3 3 0")
                .stage("S3", 1, "0 0 3")
                .stage("S4", 1, "2 2 2")
                .stage("S5", 1, "0 3 0")
                .analyse();
        assertThat(figures.interfaces()).containsExactly(new StageInterface("S2", "S3"));
    }

    @Test
    void an_interface_runs_along_feeds_even_against_file_order() {
        ChainFigures figures = Chain.of("A", "B")
                .stage("S1", 1, "3 0")
                .stage("S2", 1, "0 3", "S1")
                .analyse();
        assertThat(figures.interfaces()).containsExactly(new StageInterface("S2", "S1"));
        assertThat(figures.stages().stream().map(StageRow::downstream)).containsExactly(0, 1);
    }

    @Test
    void feeds_may_form_circles() {
        ChainFigures figures = Chain.of("A", "B", "C")
                .stage("S1", 3, "3 0 0", "S2")
                .stage("S2", 3, "0 3 0", "S3")
                .stage("S3", 3, "0 0 3", "S1", "S3")
                .stage("S4", 3, "3 0 0", "S1")
                .analyse();
        assertThat(figures.interfaces())
                .containsExactly(
                        new StageInterface("S1", "S2"), new StageInterface("S2", "S3"), new StageInterface("S3", "S1"));
        assertThat(figures.stages().stream().map(StageRow::downstream))
                .as("each stage of the circle depends on both others, and all three on S4")
                .containsExactly(2, 2, 2, 3);
        assertThat(figures.coverage()).isEqualTo(1.0);
    }

    @Test
    void two_stages_that_feed_each_other_are_an_interface_in_each_direction() {
        ChainFigures figures = Chain.of("A", "B")
                .stage("S1", 1, "3 0", "S2")
                .stage("S2", 1, "0 3", "S1")
                .analyse();
        assertThat(figures.interfaces())
                .containsExactly(new StageInterface("S1", "S2"), new StageInterface("S2", "S1"));
    }

    @Test
    void feeds_to_stages_that_are_not_in_the_chain_are_left_aside() {
        ChainFigures figures = Chain.of("A", "B")
                .stage("S1", 1, "3 0", "GONE")
                .stage("S2", 1, "0 3")
                .analyse();
        assertThat(figures.interfaces()).containsExactly(new StageInterface("S1", "S2"));
    }

    @Test
    void a_stage_without_criticality_can_still_be_an_interface() {
        ChainFigures figures = Chain.of("A", "B")
                .stage("S1", null, "3 0")
                .stage("S2", null, "0 3")
                .analyse();
        assertThat(figures.interfaces()).containsExactly(new StageInterface("S1", "S2"));
    }
}
