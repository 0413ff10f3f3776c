package eu.clusterplanner.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The machine's LibreOffice, which opens files and saves them in other forms. */
public final class LibreOffice {

    /** Why a test was left out. */
    public static final String MISSING =
            "LibreOffice is not installed: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui";

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
        Path log = folder.resolve("log");
        Path saved = folder.resolve("saved");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        ending,
                        "--outdir",
                        saved.toString(),
                        file.toString())
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
