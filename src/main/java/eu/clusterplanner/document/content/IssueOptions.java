package eu.clusterplanner.document.content;

import java.util.Set;

/**
 * What is chosen each time a document is made; nothing of it is kept.
 *
 * @param with sensitive parts that it shall hold
 */
public record IssueOptions(DateForm dates, Set<Sensitive> with) {

    /** Days, and nothing sensitive. */
    public static final IssueOptions PLAIN = new IssueOptions(DateForm.DATES, Set.of());

    public IssueOptions {
        with = Set.copyOf(with);
    }

    /** Whether a sensitive part shall be in it. */
    public boolean has(Sensitive part) {
        return with.contains(part);
    }
}
