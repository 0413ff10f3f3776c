package eu.clusterplanner.platform.backup;

import eu.clusterplanner.platform.backup.Manifest.RanChangeSetName;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.RuntimeEnvironment;
import liquibase.Scope;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.changelog.ChangeLogIterator;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.filter.ChangeSetFilter;
import liquibase.changelog.filter.ChangeSetFilterResult;
import liquibase.changelog.filter.ShouldRunChangeSetFilter;
import liquibase.changelog.visitor.UpdateVisitor;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The changelog that this program brings along, and how it makes a schema of any version that it knows. */
final class SchemaChangelog {

    static final String MASTER = "db/changelog/master.yaml";

    private final DatabaseChangeLog changelog;

    private SchemaChangelog(DatabaseChangeLog changelog) {
        this.changelog = changelog;
    }

    /** Reads the files. */
    static SchemaChangelog read() {
        return inScope(() -> {
            ResourceAccessor resources = resources();
            return new SchemaChangelog(ChangeLogParserFactory.getInstance()
                    .getParser(MASTER, resources)
                    .parse(MASTER, new ChangeLogParameters(), resources));
        });
    }

    /** All changesets in their order. */
    List<RanChangeSetName> changeSets() {
        return inScope(() ->
                changelog.getChangeSets().stream().map(SchemaChangelog::name).toList());
    }

    /** The first of these that this program does not know: it was made by a newer one. */
    Optional<RanChangeSetName> unknownOf(List<RanChangeSetName> ran) {
        List<RanChangeSetName> known = changeSets();
        return ran.stream()
                .filter(one -> known.stream().noneMatch(one::isSameAs))
                .findFirst();
    }

    /** The first of these that is known under the same name with another content. */
    Optional<RanChangeSetName> contradictionIn(List<RanChangeSetName> ran) {
        List<RanChangeSetName> known = changeSets();
        return ran.stream()
                .filter(one -> known.stream().anyMatch(other -> one.isSameAs(other) && one.contradicts(other)))
                .findFirst();
    }

    /** Whether something is left to be run where these have been run. */
    boolean goesBeyond(List<RanChangeSetName> ran) {
        return changeSets().stream().anyMatch(known -> ran.stream().noneMatch(known::isSameAs));
    }

    /** Whether these are all that there is to run, each with the same content; what always runs is never done. */
    boolean isWhatRan(List<RanChangeSetName> ran) {
        return changelog.getChangeSets().stream().noneMatch(ChangeSet::isAlwaysRun)
                && new HashSet<>(ran).containsAll(changeSets());
    }

    /** Runs exactly these, as part of the present transaction, which is left open. */
    void bringTo(Connection connection, List<RanChangeSetName> wanted) {
        run(connection, changeSet -> wanted.stream().anyMatch(name(changeSet)::isSameAs));
    }

    /** Runs whatever has not been run yet, as part of the present transaction, which is left open. */
    void bringToPresent(Connection connection) {
        run(connection, changeSet -> true);
    }

    private void run(Connection connection, Predicate<ChangeSet> wanted) {
        inScope(() -> {
            Database database = DatabaseFactory.getInstance()
                    .findCorrectDatabaseImplementation(new JdbcConnection(withoutCommits(connection)));
            ChangeLogHistoryServiceFactory.getInstance()
                    .getChangeLogService(database)
                    .init();
            new ChangeLogIterator(changelog, new ShouldRunChangeSetFilter(database), only(wanted))
                    .run(
                            new UpdateVisitor(database),
                            new RuntimeEnvironment(database, new Contexts(), new LabelExpression()));
            ChangeLogHistoryServiceFactory.getInstance().resetAll();
            return true;
        });
    }

    private static ChangeSetFilter only(Predicate<ChangeSet> wanted) {
        return changeSet -> new ChangeSetFilterResult(wanted.test(changeSet), "", ChangeSetFilter.class);
    }

    /** Liquibase commits after each changeset; a restore is one transaction, all or nothing. */
    private static Connection withoutCommits(Connection connection) {
        Set<String> leftOut = Set.of("commit", "rollback", "setAutoCommit", "close");
        return (Connection) Proxy.newProxyInstance(
                SchemaChangelog.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (leftOut.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static RanChangeSetName name(ChangeSet changeSet) {
        return new RanChangeSetName(
                DatabaseChangeLog.normalizePath(changeSet.getFilePath()),
                changeSet.getAuthor(),
                changeSet.getId(),
                String.valueOf(changeSet.generateCheckSum(liquibase.ChecksumVersion.latest())));
    }

    private static ResourceAccessor resources() {
        return new ClassLoaderResourceAccessor(SchemaChangelog.class.getClassLoader());
    }

    /** What Liquibase would print goes to its log. */
    private static <T> T inScope(Scope.ScopedRunnerWithReturn<T> work) {
        try {
            return Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), work);
        } catch (LiquibaseException e) {
            throw BackupRefusedException.because("The schema of the database cannot be made", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
