package eu.clusterplanner.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.exchange.ExamplePartnership;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.LibreOffice;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Another word processor than ours opens the roadmap and makes a PDF of it. */
@PlannerTest
class OpenedInLibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void the_roadmap_as_pdf_holds_the_title_of_every_action(
            @Autowired ExamplePartnership example,
            @Autowired DocumentService documents,
            @Autowired ActionService actions,
            @Autowired TestAccounts accounts)
            throws Exception {
        assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
        PlannerUser manager = accounts.create();
        PartnershipId adpack = TestAccounts.callAs(manager, example::open);
        IssuedFile file = TestAccounts.callAs(manager, () -> documents.roadmap(adpack));
        List<String> titles = TestAccounts.callAs(manager, () -> actions.actions(adpack)).actions().stream()
                .map(Action::title)
                .map(OpenedInLibreOfficeTest::letters)
                .toList();

        String text = letters(textOfPdf(file));

        assertThat(titles).hasSize(55).allSatisfy(title -> assertThat(text).contains(title));
    }

    private String textOfPdf(IssuedFile file) throws IOException, InterruptedException {
        Path word = Files.write(folder.resolve("roadmap.docx"), file.bytes());
        Path saved = new LibreOffice(folder).save(word, "pdf");
        try (PDDocument pdf = Loader.loadPDF(saved.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Lines break in other places, and hyphens come and go. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00ad-]", "");
    }
}
