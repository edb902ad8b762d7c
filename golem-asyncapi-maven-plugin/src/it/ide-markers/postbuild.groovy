import java.util.jar.JarFile

List<String> runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert runs.size() == 3
List<List<String>> told = runs.collect { run -> run.readLines().findAll { it.contains('IDE ') }*.replaceAll(/^.*IDE /, '') }

String warning = 'warning asyncapi.yaml:17:11 '
assert told[0].size() == 3
assert told[0][0] == 'remove asyncapi.yaml' && told[0][1].startsWith(warning) && told[0][2] == 'refresh asyncapi'
// No refresh where nothing was written, and the marker again.
assert told[1].size() == 2
assert told[1][0] == 'remove asyncapi.yaml' && told[1][1].startsWith(warning)
assert told[2].size() == 2
assert told[2][0] == 'remove wrong.yaml'
assert told[2][1].startsWith('error wrong.yaml:4:12 ') && told[2][1].endsWith('[wrong-type]; put it in quotes: "1.0"')

// IntelliJ takes a folder right below generated-sources for a source root; classes are from there.
assert new File(basedir, 'client/target/generated-sources/asyncapi/com').isDirectory()
assert new File(basedir, 'client/target/classes/com/acme/client/model/Order.class').isFile()

// And what tells Eclipse and VS Code to run the goals.
new JarFile(new File(pluginFile)).withCloseable { jar ->
    String mapping = jar.getInputStream(jar.getEntry('META-INF/m2e/lifecycle-mapping-metadata.xml')).getText('UTF-8')
    ['generate', 'generate-test', 'validate'].each { assert mapping.contains("<goal>${it}</goal>") }
    assert mapping.contains('<runOnIncremental>true</runOnIncremental>')
}
return true
