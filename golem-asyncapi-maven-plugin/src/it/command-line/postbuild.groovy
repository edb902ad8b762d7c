List<String> runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert runs.size() == 7
File client = new File(basedir, 'client')

// Skipped, and then only told; the third run found nothing of the second.
assert !runs[0].contains('Generated ')
assert runs[1].contains('would add com/acme/house/access/HouseClient.java')
assert runs[1] =~ /Dry run: \d+ files would be written in .*generated and 0 deleted; 0 would stay as they are/
assert runs[2] =~ /Generated (\d+) files in .*generated \(\1 written, 0 deleted\)/
assert runs[3] =~ /Generated \d+ files in .*generated \(0 written, 0 deleted\)/
assert !runs[3].contains('Nothing has changed')

// All parameters at once. The class Hall is compiled against most of what they ask for.
File house = new File(client, 'generated/com/acme/house')
String lamp = new File(house, 'values/Lamp.java').getText('UTF-8')
assert new File(client, 'target/classes/com/acme/Hall.class').isFile()
assert lamp.startsWith('/*\n * Copyright Acme\n')
assert lamp.contains('@Audited\n')
assert lamp.contains(' implements ') && lamp.contains('HasRoom')
assert lamp.contains('@NotNull') && new File(house, 'values/Bulb.java').getText('UTF-8').contains('@Size(')
assert lamp.contains('import com.acme.house.runtime.Nullable;')
assert !lamp.contains('@Generated') && !lamp.contains('builder()')
assert !lamp.contains('tools.jackson')
String access = new File(house, 'access/HouseClient.java').getText('UTF-8')
assert access.contains('watchLamps(') && access.contains('switchLamps(')
assert !access.contains('watchDoors(') && !access.contains('watchAll(')
assert !new File(house, 'values/Door.java').exists()
assert new File(client, 'target/test-classes/com/acme/house/access/FakeHouseServer.class').isFile()
assert new File(client, 'generated-tests/com/acme/house/access/FakeHouseServer.java').isFile()
Map sarif = new groovy.json.JsonSlurper().parse(new File(client, 'target/house.sarif')) as Map
assert sarif.version == '2.1.0' && sarif.runs[0].results == []

// What stands alone.
assert runs[4].contains('[unused-component]') && runs[4].contains('BUILD FAILURE')
File small = new File(client, 'target/small/com/acme/small')
assert new File(small, 'Lamp.java').getText('UTF-8').contains('\nrecord Lamp(')
assert !new File(small, 'AHouseClient.java').exists() && !new File(small, 'HouseClient.java').exists()
assert new File(client, 'target/several/com/acme/several/house/model/Lamp.java').isFile()
assert !new File(client, 'target/several/com/acme/several/overlay').exists()
