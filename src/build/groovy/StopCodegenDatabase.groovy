// Stops what StartCodegenDatabase began and remembers for which changelog the code was generated.
def server = project.getContextValue('codegen.server')
if (server != null) {
    server.close()
    new File(project.properties['jooq.sources'], 'changelog.sha256').text = project.getContextValue('codegen.fingerprint')
}
