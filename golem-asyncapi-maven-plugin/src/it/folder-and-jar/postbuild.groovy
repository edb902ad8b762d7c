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
