String log = new File(basedir, 'build.log').text
String told = 'breaking (source, wire): schema Order, field id: type changed from string to integer [type-changed]'

// Told by the generation that the changes first appear in, and by the goal: in its listing and where it fails.
assert log.count('new.yaml has changed since the last generation: 2 changes, 1 of them breaking') == 1
assert log.count('[WARNING] ' + told) == 2
assert log.count(told) == 3
assert log.count('[INFO] compatible: schema Order, field note: added, optional, string [field-added]') == 2
assert log.contains('from old.yaml to new.yaml: 2 changes, 1 of them breaking, and failOnBreaking is set')

Map report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/changes.json')) as Map
assert report.breaking == 1
assert report.changes*.kind == ['type-changed', 'field-added']
