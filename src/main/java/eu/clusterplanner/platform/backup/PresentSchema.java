package eu.clusterplanner.platform.backup;

import eu.clusterplanner.platform.backup.Manifest.RanChangeSetName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The changesets of this version as a database says that they have run, written down when it was built. They tell at a
 * start that nothing is to be done, without Liquibase, which reads the whole changelog to find that out.
 */
final class PresentSchema {

    private static final String RAN = "/db/changelog/ran.tsv";

    private PresentSchema() {}

    /** Whether these are all changesets of this version, each with the same content, and no others. */
    static boolean isWhatRan(List<RanChangeSetName> ran) {
        return isWhatRan(ran, changeSets());
    }

    /** Where nothing was written down nothing is known: an empty database would pass for one that is ready. */
    static boolean isWhatRan(List<RanChangeSetName> ran, Set<RanChangeSetName> written) {
        return !written.isEmpty() && new HashSet<>(ran).equals(written);
    }

    /** The changesets with their checksums; none where the build has not written them down. */
    static Set<RanChangeSetName> changeSets() {
        Set<RanChangeSetName> names = new HashSet<>();
        try (InputStream in = PresentSchema.class.getResourceAsStream(RAN)) {
            if (in != null) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(PresentSchema::name)
                        .forEach(names::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static RanChangeSetName name(String line) {
        String[] cells = line.split("\t", 4);
        return new RanChangeSetName(cells[0], cells[1], cells[2], cells[3]);
    }
}
