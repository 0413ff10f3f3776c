package eu.clusterplanner.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.exchange.ExamplePartnership;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Another word processor than ours opens the roadmap and makes a PDF of it. */
@PlannerTest
class OpenedInLibreOfficeTest {

    private static final int MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void the_roadmap_as_pdf_holds_the_title_of_every_action(
            @Autowired ExamplePartnership example,
            @Autowired DocumentService documents,
            @Autowired ActionService actions,
            @Autowired TestAccounts accounts)
            throws Exception {
        assumeTrue(isInstalled(), "LibreOffice is not installed: apt-get install libreoffice-writer-nogui");
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
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        word.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("roadmap.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Lines break in other places, and hyphens come and go. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00ad-]", "");
    }

    private static boolean isInstalled() {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
    }
}
