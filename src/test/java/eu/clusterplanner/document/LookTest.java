package eu.clusterplanner.document;

import eu.clusterplanner.document.render.DocxRenderer;
import eu.clusterplanner.document.roadmap.RoadmapDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        Files.write(
                Path.of("/tmp/look/roadmap.docx"),
                new DocxRenderer()
                        .render(
                                RoadmapDocument.compose(new PartnershipFile(PartnershipFile.ADPACK).roadmap()),
                                Instant.parse("2018-11-15T08:00:00Z")));
    }
}
