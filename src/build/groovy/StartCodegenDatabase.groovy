// Starts a throw-away PostgreSQL and applies the changelog, unless the generated code already belongs to it.
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres
import java.security.MessageDigest
import liquibase.Liquibase
import liquibase.database.DatabaseFactory
import liquibase.database.jvm.JdbcConnection
import liquibase.resource.DirectoryResourceAccessor

def digest = MessageDigest.getInstance('SHA-256')
def changelog = new File(project.basedir, 'db/changelog')
changelog.listFiles().findAll { it.file }.sort { it.name }.each {
    digest.update(it.name.bytes)
    digest.update(it.bytes)
}
digest.update(new File(project.basedir, 'pom.xml').text.findAll(~/(?s)<artifactId>jooq-codegen-maven.*?<\/plugin>/).join().bytes)
digest.update(project.properties['jooq.version'].bytes)
def fingerprint = digest.digest().encodeHex().toString()
def stamp = new File(project.properties['jooq.sources'], 'changelog.sha256')
// what a database holds that has this schema, so that a start can see it without reading the changelog
def ran = new File(project.properties['changelog.resources'], 'db/changelog/ran.tsv')

if (stamp.exists() && stamp.text == fingerprint && ran.exists()) {
    log.info('Generated jOOQ code is up to date with db/changelog')
    project.properties['codegen.skip'] = 'true'
    project.properties['codegen.url'] = 'unused'
} else {
    def server = EmbeddedPostgres.builder().start()
    server.postgresDatabase.connection.withCloseable { connection ->
        def database = DatabaseFactory.instance.findCorrectDatabaseImplementation(new JdbcConnection(connection))
        new Liquibase('db/changelog/master.yaml', new DirectoryResourceAccessor(project.basedir), database).update('')
        def lines = []
        def rows = connection.createStatement()
            .executeQuery('select filename, author, id, md5sum from databasechangelog order by orderexecuted')
        while (rows.next()) {
            lines << (1..4).collect { rows.getString(it) }.join('\t')
        }
        ran.parentFile.mkdirs()
        ran.text = lines.join('\n')
    }
    project.properties['codegen.skip'] = 'false'
    project.properties['codegen.url'] = server.getJdbcUrl('postgres', 'postgres')
    project.setContextValue('codegen.server', server)
    project.setContextValue('codegen.fingerprint', fingerprint)
}
