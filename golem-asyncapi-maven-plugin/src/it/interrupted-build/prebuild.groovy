// So many types that a build needs a while to write them.
String schemas = ''
String branches = ''
(1..200).each { number ->
    schemas += "    Type${number}: {type: object, required: [a${number}], properties: {a${number}: {type: string}}}\n"
    branches += "          - {payload: {\$ref: '#/components/schemas/Type${number}'}}\n"
}
new File(basedir, 'target').mkdirs()
new File(basedir, 'target/asyncapi.yaml').setText("""\
asyncapi: 2.6.0
info: {title: Many, version: '1.0'}
servers: {local: {url: localhost:8080, protocol: ws}}
channels:
  /all:
    subscribe:
      operationId: streamAll
      message:
        oneOf:
${branches}components:
  schemas:
${schemas}""", 'UTF-8')

// Starts a Maven of the same kind as the builds that follow.
Process start(String name) {
    boolean windows = System.getProperty('os.name').startsWith('Windows')
    List<String> command = [
            new File(mavenHome, windows ? 'bin/mvn.cmd' : 'bin/mvn').path, '--batch-mode',
            '--settings', new File(basedir.parentFile, 'interpolated-settings.xml').path,
            "-Dmaven.repo.local=${localRepositoryPath}".toString(),
            "golem-asyncapi:generate@${name}".toString()]
    ProcessBuilder builder = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true)
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(basedir, "before-${name}.log")))
    builder.environment().put('JAVA_HOME', javaHome)
    builder.environment().put('MAVEN_OPTS', '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC')
    return builder.start()
}

// Killed when so many files are there: two times while they are written beside their places, and once while they are moved.
// A build that has ended by then did its work, which is right, too.
[1: ['.golem-asyncapi/interrupted-killed-1.new', 10], 2: ['.golem-asyncapi/interrupted-killed-2.new', 250],
        3: ['com/acme/worker/model', 100]].each { number, when ->
    File output = new File(basedir, "target/killed-${number}")
    Process build = start("killed-${number}")
    long deadline = System.nanoTime() + 300_000_000_000L
    while (build.isAlive() && (new File(output, when[0]).list()?.length ?: 0) < when[1]) {
        assert System.nanoTime() < deadline
        Thread.onSpinWait()
    }
    build.descendants().forEach { it.destroyForcibly() }
    build.destroyForcibly().waitFor()
    int beside = new File(output, ".golem-asyncapi/interrupted-killed-${number}.new").list()?.length ?: 0
    println "killed-${number} left ${beside} files beside their places, ${new File(output, 'com/acme/worker/model').list()?.length ?: 0} types"
}

// Both do the same work in the same folder.
List<Process> both = [start('crowded'), start('crowded')]
both.each { assert it.waitFor() == 0 }
return true
