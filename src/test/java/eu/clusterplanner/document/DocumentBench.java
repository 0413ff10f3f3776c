package eu.clusterplanner.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.exchange.PartnershipImport;
import eu.clusterplanner.exchange.sample.LargePartnership;
import eu.clusterplanner.exchange.sample.LargePartnership.Size;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.BenchReport;
import eu.clusterplanner.testing.LibreOffice;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * The roadmap with its pictures, dates and annexes, from the database to the file: as Word file beside pandoc, which
 * makes a plain one of the same tables and of nothing else, and as PDF beside LibreOffice, which makes one of our Word
 * file. Their processes are started each time, as people start them.
 */
@PlannerTest
class DocumentBench {

    private static final double TIMES_FASTER = 5;

    /** Whoever makes a document finds a program that has made some. */
    private static final int WARM_UP = 8;

    private static final int FEW = 100;
    private static final int MANY = 1000;

    @Autowired
    DocumentService documents;

    @Autowired
    PartnershipImport importer;

    @Autowired
    TestAccounts accounts;

    @TempDir
    Path folder;

    @Test
    void beside_pandoc_and_libreoffice() throws Exception {
        PlannerUser person = accounts.create();
        TestAccounts.signIn(person);
        try (BenchReport report = new BenchReport("Implementation roadmap as a file")) {
            for (int actions : List.of(FEW, MANY)) {
                PartnershipId partnership = importer.importFile(
                        new JsonMapper().writeValueAsBytes(LargePartnership.file(7, new Size(30, 200, 3, actions))));
                double docx = BenchReport.median(WARM_UP, 5, () -> make(partnership, DocumentFormat.DOCX));
                IssuedFile made = make(partnership, DocumentFormat.DOCX);
                word(report, actions, docx, made);
                double pdf = BenchReport.median(WARM_UP, 3, () -> make(partnership, DocumentFormat.PDF));
                pdf(report, actions, pdf, made);
            }
        }
    }

    private IssuedFile make(PartnershipId partnership, DocumentFormat format) {
        return documents.make(partnership, DocumentKind.ROADMAP, format, IssueOptions.PLAIN);
    }

    /** Only at 1,000 actions it has to be faster: a small document costs pandoc little. */
    private void word(BenchReport report, int actions, double ours, IssuedFile made) throws Exception {
        if (!onPath("pandoc")) {
            report.line(say("DOCX", actions, ours, "pandoc is not installed"));
            return;
        }
        Tables tables = Tables.of(made);
        Path html = Files.writeString(folder.resolve("tables.html"), tables.html());
        double theirs = BenchReport.median(1, 3, () -> pandoc(html));
        String said = say(
                "DOCX",
                actions,
                ours,
                String.format(
                        Locale.ROOT,
                        "pandoc with its %d tables (%,d cells) alone %.0f ms, %.1f times",
                        tables.count(),
                        tables.cells(),
                        theirs,
                        theirs / ours));
        if (actions == MANY) {
            report.line(ours < theirs, "faster", said);
        } else {
            report.line(said);
        }
    }

    private void pdf(BenchReport report, int actions, double ours, IssuedFile docx) throws Exception {
        if (!LibreOffice.isInstalled()) {
            report.line(say("PDF", actions, ours, "LibreOffice is not installed"));
            return;
        }
        Path file = Files.write(folder.resolve("roadmap.docx"), docx.bytes());
        double theirs = BenchReport.median(1, 2, () -> new LibreOffice(folder).save(file, "pdf"));
        report.line(
                theirs / ours >= TIMES_FASTER,
                "5 times faster",
                say(
                        "PDF",
                        actions,
                        ours,
                        String.format(
                                Locale.ROOT, "LibreOffice with our DOCX %.0f ms, %.1f times", theirs, theirs / ours)));
    }

    private static String say(String what, int actions, double ours, String theirs) {
        return String.format(Locale.ROOT, "%s of %,5d actions: %.0f ms; %s", what, actions, ours, theirs);
    }

    private Path pandoc(Path table) throws IOException, InterruptedException {
        Path made = folder.resolve("table.docx");
        Process process = new ProcessBuilder("pandoc", table.toString(), "-o", made.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return made;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    /** The tables of a Word file as HTML. */
    private record Tables(String html, int count, int cells) {

        static Tables of(IssuedFile made) throws IOException {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(made.bytes()))) {
                StringBuilder html = new StringBuilder();
                int cells = 0;
                for (XWPFTable table : document.getTables()) {
                    html.append("<table>");
                    for (XWPFTableRow row : table.getRows()) {
                        html.append("<tr>");
                        for (XWPFTableCell cell : row.getTableCells()) {
                            html.append("<td>").append(escaped(cell.getText())).append("</td>");
                            cells++;
                        }
                        html.append("</tr>\n");
                    }
                    html.append("</table>\n");
                }
                return new Tables(html.toString(), document.getTables().size(), cells);
            }
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;");
        }
    }
}
