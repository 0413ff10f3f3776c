package eu.clusterplanner.document.roadmap;

import static eu.clusterplanner.document.roadmap.Told.row;
import static eu.clusterplanner.document.roadmap.Told.section;
import static eu.clusterplanner.document.roadmap.Told.words;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.document.render.DocxRenderer;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.schedule.PlannedMilestone;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

/** Contents of the roadmap for plans made by hand. */
class RoadmapDocumentTest {

    private static final PlannedAction FIRST =
            PlannedAction.named("A1").duration(Period.months(2)).build();
    private static final PlannedAction SECOND = PlannedAction.named("A2")
            .duration(Period.months(1))
            .after("A1", Period.ZERO)
            .build();

    @Test
    void an_empty_plan_tells_its_basis_and_nothing_else() {
        DocumentModel model = RoadmapDocument.compose(new SmallPlan().input());

        assertThat(model.sections()).extracting(Section::id).containsExactly("s2", "annex-e");
        assertThat(model.front().funding()).isNotNull();
        assertThat(new DocxRenderer().render(model, Instant.EPOCH)).isNotEmpty();
    }

    @Test
    void the_emblem_stands_beside_the_funding_statement_on_the_title_page() throws Exception {
        byte[] file = new DocxRenderer().render(RoadmapDocument.compose(new SmallPlan().input()), Instant.EPOCH);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFTableRow row = word.getTables().get(1).getRow(0);
            assertThat(row.getCell(0).getCTTc().xmlText()).contains("svgBlip", "twelve golden stars");
            assertThat(row.getCell(1).getText()).isEqualTo("Funded by the European Union");
            List<XmlError> errors = new ArrayList<>();
            word.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void dates_are_told_in_months_until_the_start_is_known() {
        String months = words(new SmallPlan().monthsOnly().with(FIRST).with(SECOND));
        String days = words(new SmallPlan().with(FIRST).with(SECOND));

        assertThat(months).contains("M1 – M2", "All dates are project months").doesNotContain("2001");
        assertThat(days)
                .contains("1\u00a0Jan\u00a02026 – 28\u00a0Feb\u00a02026")
                .doesNotContain("M1 – M2");
    }

    @Test
    void the_chain_that_sets_the_end_says_why_each_of_its_dates_is_so() {
        Section explained = section(new SmallPlan().with(FIRST).with(SECOND), "s7");
        Section chain = explained.parts().getFirst();

        assertThat(chain.id()).isEqualTo("s7-2");
        assertThat(words(chain))
                .contains("2 actions in a row set the end of the plan (31\u00a0Mar\u00a02026)")
                .contains("starts with the partnership")
                .contains("waits for A1 Title of A1");
    }

    @Test
    void the_matrix_tells_lead_and_support_and_no_costs_stand_anywhere() {
        SmallPlan plan = new SmallPlan().with(FIRST);
        Table matrix = (Table) section(plan, "s8").parts().getFirst().blocks().getLast();

        assertThat(matrix.columns()).extracting(Table.Column::heading).endsWith("Partner P1", "Partner P2");
        assertThat(row(matrix.rows().getLast())).containsExactly("A1", "Title of A1", "L", "S");
        assertThat(words(plan)).doesNotContain("98765", "98,765", "87654", "87,654", "43.25");
    }

    @Test
    void actions_that_are_left_out_of_the_plan_are_named_with_the_reason() {
        SmallPlan plan = new SmallPlan()
                .with(FIRST)
                .with(PlannedAction.named("A3").moscow(Moscow.WONT).build())
                .with(PlannedAction.named("A4").status(ActionStatus.DROPPED).build());

        assertThat(words(section(plan, "s2")))
                .contains("A3", "Title of A3", "Not now")
                .contains("Title of A4", "Dropped");
        assertThat(words(section(plan, "s8"))).doesNotContain("Title of A3", "Title of A4");
    }

    @Test
    void a_circle_leaves_actions_without_dates_but_in_the_document() {
        SmallPlan plan = new SmallPlan()
                .with(PlannedAction.named("A1").after("A2", Period.ZERO).build())
                .with(PlannedAction.named("A2").after("A1", Period.ZERO).build());

        assertThat(words(section(plan, "s2"))).contains("wait for each other in a circle: A");
        assertThat(words(section(plan, "s8"))).contains("Title of A1", "Title of A2");
    }

    @Test
    void a_real_end_before_the_real_start_is_drawn_all_the_same() {
        PlannedAction backwards = PlannedAction.named("A1")
                .actualStart(LocalDate.of(2026, 5, 1))
                .actualEnd(LocalDate.of(2026, 3, 1))
                .build();

        assertThat(section(new SmallPlan().with(backwards), "s4").blocks()).hasSize(1);
    }

    @Test
    void own_text_stands_where_it_belongs_and_sections_can_be_left_out() {
        SmallPlan plan = new SmallPlan()
                .with(FIRST)
                .written(
                        Map.of("s2-1", "Ours.", "s9", "Money.", "s77", "Elsewhere.", "s3", "Gone."),
                        Set.of("s3", "s4"));
        DocumentModel model = RoadmapDocument.compose(plan.input());

        assertThat(model.sections())
                .extracting(Section::id)
                .containsSubsequence("s1", "s2", "s9", "other")
                .doesNotContain("s3", "s4");
        assertThat(words(section(plan, "s2").parts().getFirst())).startsWith("Ours.");
        assertThat(words(plan)).contains("Money.", "Elsewhere.").doesNotContain("Gone.");
    }

    @Test
    void phases_name_their_milestones_by_date_and_count_those_beyond_eight() {
        SmallPlan plan = new SmallPlan().with(FIRST);
        for (int month = 12; month > 2; month--) {
            plan.with(new PlannedMilestone("M" + month, PlannedDate.inMonth(month), null));
        }
        Table phases = (Table) section(plan, "s3").blocks().getFirst();

        assertThat(row(phases.rows().getFirst()).get(2).lines())
                .hasSize(9)
                .startsWith("28\u00a0Feb\u00a02026: Title of MS1", "31\u00a0Mar\u00a02026: Title of M3")
                .endsWith("and 3 more");
    }

    @Test
    void a_thousand_actions_stand_on_as_many_pages_of_the_schedule_as_they_need() {
        SmallPlan plan = new SmallPlan();
        for (int i = 1; i <= 1000; i++) {
            plan.with(PlannedAction.named("A" + i)
                    .duration(Period.days(20))
                    .notBefore(PlannedDate.inMonth(1 + i % 24))
                    .build());
        }

        DocumentModel model = RoadmapDocument.compose(plan.input());

        Section schedule = section(model, "s4");
        assertThat(schedule.blocks()).hasSizeBetween(30, 80).allMatch(Block.Picture.class::isInstance);
        assertThat(schedule.blocks().stream().map(Block.Picture.class::cast))
                .allMatch(picture -> picture.figure().height() < 600);
        String words = words(model.sections().stream());
        for (int i = 1; i <= 1000; i++) {
            assertThat(words).contains("Title of A" + i + "\n");
        }
    }
}
