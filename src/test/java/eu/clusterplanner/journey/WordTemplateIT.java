package eu.clusterplanner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A template in the packaged application, which holds fewer schemas of Word than the tests of the renderer have. */
class WordTemplateIT {

    private static final String PLAN = """
            {"format": "cluster-partnership", "version": 1, "partnership":
            {"acronym": "HOUSE", "name": "House style", "strand": "OTHER"}}
            """;

    @TempDir
    Path data;

    @Test
    void an_issued_document_serves_as_template_of_the_next() throws Exception {
        try (PlannerProcess planner = PlannerProcess.ready(data, PlannerProcess.newPassword())) {
            HttpResponse<String> made = planner.send(planner.request("/api/v1/partnerships")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(PLAN)));
            String id = new JsonMapper().readTree(made.body()).get("id").asString();
            Path template = Files.createDirectories(data.resolve("templates")).resolve("documents.docx");
            issue(planner, id, template);
            Path next = data.resolve("next.docx");
            issue(planner, id, next);
            try (InputStream file = Files.newInputStream(next);
                    XWPFDocument document = new XWPFDocument(file)) {
                assertThat(document.getParagraphs())
                        .filteredOn(paragraph -> paragraph.getText().equals("HOUSE"))
                        .as("what stands in the template is not taken over")
                        .hasSize(1);
                assertThat(document.getStyles().getStyle("Heading1")).isNotNull();
            }
        }
    }

    private static void issue(PlannerProcess planner, String partnership, Path target)
            throws IOException, InterruptedException {
        HttpResponse<Path> answer = planner.send(
                planner.request("/api/v1/partnerships/" + partnership + "/documents/roadmap.docx"),
                BodyHandlers.ofFile(target));
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
