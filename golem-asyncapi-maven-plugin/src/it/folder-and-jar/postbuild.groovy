// Clean may have to delete them.
File readOnly = new File(basedir, 'third place/src/main/asyncapi')
readOnly.setWritable(true)
readOnly.eachFileRecurse { it.setWritable(true) }

assert new File(basedir, 'common/target/common-documents-1.0.0.jar').isFile()
File client = new File(basedir, 'client/target/classes/com/acme/lamps')
assert new File(client, 'client/model/Lamp.class').isFile()
assert new File(client, 'client/model/Position.class').isFile()
assert new File(client, 'Rooms.class').isFile()

File ways = new File(basedir, 'third place/target')
assert new File(ways, 'classes/com/acme/ways/Ways.class').isFile()
assert new File(ways, 'test-classes/com/acme/testing/TestSwitchesClient.class').isFile()
assert !new File(ways, 'classes/com/acme/testing').exists()
assert !new File(ways, 'classes/com/acme/several/switches/runtime').exists()
File sources = new File(ways, 'generated-sources/asyncapi')
assert new File(sources, '.golem-asyncapi').list().findAll { it.endsWith('.sha256') }.sort() ==
        ['lamps-ways-artifact.sha256', 'lamps-ways-class-path.sha256', 'lamps-ways-several.sha256']
String ours = new File(sources, 'com/acme/several/switches/SwitchesClient.java').getText('UTF-8')
assert ours.startsWith('/*\n * Copyright Acme\n')

// What stands in a jar counts like a file: where it changed, and for those who read it.
List<String> runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert runs.size() == 3
assert runs[0].count('INFO] Generated ') == 5 && !runs[0].contains('Nothing has changed')
assert runs[1].count('INFO] Nothing has changed: ') == 5 && !runs[1].contains('Generated ')
assert runs[2].count('INFO] Nothing has changed: ') == 2
assert runs[2].findAll(/INFO] Generated \d+ files in .* \([23] written, 0 deleted\)/).size() == 3
assert new File(sources, 'com/acme/artifact/model/Position.java').getText('UTF-8').contains('floor')
assert new File(sources, 'com/acme/path/model/Position.java').getText('UTF-8').contains('floor')

// Nothing was written beside the sources, and no byte of them changed.
File documents = new File(basedir, 'third place/src')
Map<String, String> now = [:]
documents.eachFileRecurse(groovy.io.FileType.FILES) { now[documents.toPath().relativize(it.toPath()).toString()] = it.getText('UTF-8') }
assert now == context.get('sources')
