package eu.clusterplanner.platform.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds; {@code manifest.json} in it.
 *
 * @param format always {@link #FORMAT}
 * @param version of this form, {@link #VERSION}
 * @param created when the snapshot was taken, ISO 8601 in UTC
 * @param server version of PostgreSQL that the data comes from, for people
 * @param schema the changesets that the database had run, in their order: its version
 * @param tables all tables but those of Liquibase
 * @param sequences where the numbers of identity columns stand
 */
record Manifest(
        String format,
        int version,
        String created,
        String server,
        List<RanChangeSetName> schema,
        List<TableCopy> tables,
        List<SequenceState> sequences) {

    static final String FORMAT = "cluster-partnership-planner-backup";
    static final int VERSION = 1;

    /** Rows of all tables. */
    long rows() {
        return tables.stream().mapToLong(TableCopy::rows).sum();
    }

    /**
     * A step of the changelog.
     *
     * @param path of its file, without a prefix such as {@code classpath:}
     * @param checksum as Liquibase writes it, with the version of the algorithm in front; null: it wrote none
     */
    record RanChangeSetName(
            String path, String author, String id, @Nullable String checksum) {

        boolean isSameAs(RanChangeSetName other) {
            return path.equals(other.path) && author.equals(other.author) && id.equals(other.id);
        }

        /** Whether both are known to be different: checksums of other algorithms say nothing. */
        boolean contradicts(RanChangeSetName other) {
            return checksum != null
                    && other.checksum != null
                    && checksum.split(":", 2)[0].equals(other.checksum.split(":", 2)[0])
                    && !checksum.equals(other.checksum);
        }
    }

    /**
     * One table, written by COPY in its text form with a line of column names.
     *
     * @param columns all but generated ones, in the order of the file
     * @param bytes length of the file, unpacked
     * @param sha256 of the file, in hexadecimal digits
     */
    record TableCopy(String name, List<String> columns, long rows, long bytes, String sha256) {

        /** Its place in the archive. */
        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /**
     * A sequence.
     *
     * @param last its present value
     * @param called false: {@code last} is the number to be given next, and not the one given last
     */
    record SequenceState(String name, long last, boolean called) {}
}
