package eu.clusterplanner.document.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.render.pdf.PdfRenderer;
import eu.clusterplanner.schedule.PlannedAction;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.testing.PdfFile;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plans that are not like the example become valid PDF/UA too. */
class RoadmapAsPdfTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    void a_plan_without_dates() throws Exception {
        SmallPlan plan = new SmallPlan().monthsOnly();
        for (int i = 1; i <= 40; i++) {
            plan.with(action("A" + i));
        }
        try (PdfFile pdf = pdf(plan)) {
            assertThat(pdf.faults()).isEmpty();
            assertThat(pdf.text()).contains("M1", "Title of A40");
        }
    }

    @Test
    void an_empty_plan() throws Exception {
        try (PdfFile pdf = pdf(new SmallPlan())) {
            assertThat(pdf.faults()).isEmpty();
            assertThat(pdf.text()).contains("A partnership");
        }
    }

    @Test
    void own_text_of_every_form() throws Exception {
        String own = "# Heading\n\nWith **bold**, *both **and** italic* and a [link](https://example.org/?a=1&b=2).\n\n"
                + "- one\n  1. deep\n     - deeper\n  2. again\n- two\n\n3. three\n4. four\n\n`code` <b>&amp;</b>";
        SmallPlan plan = new SmallPlan().with(action("A1")).written(Map.of("summary", own), Set.of());
        try (PdfFile pdf = pdf(plan)) {
            assertThat(pdf.faults()).isEmpty();
            assertThat(pdf.text()).contains("Heading", "both and italic", "deeper", "four");
        }
    }

    private static PlannedAction action(String key) {
        return PlannedAction.named(key).duration(Period.months(3)).build();
    }

    private static PdfFile pdf(SmallPlan plan) throws IOException {
        return new PdfFile(new PdfRenderer().render(RoadmapDocument.compose(plan.input()), NOW));
    }
}
