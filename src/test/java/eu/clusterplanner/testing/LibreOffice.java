package eu.clusterplanner.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The machine's LibreOffice, which opens files and saves them in other forms. */
public final class LibreOffice {

    /** Why a test was left out. */
    public static final String MISSING =
            "LibreOffice is not installed: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui";

    /** Its numbers for the separator, the quotation mark, UTF-8 and the first line. */
    private static final String LINES = "59,34,76,1";

    private static final int MINUTES = 5;

    private final Path folder;

    /** Works in a folder of the test. */
    public LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Whether it is there with the parts for documents and for spreadsheets. */
    public static boolean isInstalled() {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .map(directory -> Path.of(directory, "soffice"))
                .anyMatch(program -> Files.isExecutable(program) && hasSpreadsheets(program));
    }

    private static boolean hasSpreadsheets(Path program) {
        try {
            return Files.exists(program.toRealPath().resolveSibling("libsclo.so"));
        } catch (IOException e) {
            return false;
        }
    }

    /** Saves a file of the folder in another form, under the same name with that ending. */
    public Path save(Path file, String ending) throws IOException, InterruptedException {
        return save(file, ending, List.of("--convert-to", ending));
    }

    /** Opens lines with semicolons between their cells, as UTF-8, guesses what cells are, and saves them likewise. */
    public Path saveLines(Path file) throws IOException, InterruptedException {
        return save(
                file,
                "csv",
                List.of(
                        "--infilter=CSV:" + LINES,
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):" + LINES + ",,0,false,true,false"));
    }

    private Path save(Path file, String ending, List<String> how) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Path saved = folder.resolve("saved");
        List<String> command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
        command.addAll(how);
        command.addAll(List.of("--outdir", saved.toString(), file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        Path result = saved.resolve(file.getFileName().toString().replaceFirst("[^.]+$", ending));
        assertThat(result).as(Files.readString(log)).exists();
        return result;
    }
}
