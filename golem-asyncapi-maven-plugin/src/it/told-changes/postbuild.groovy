List<String> runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert runs.size() == 4

// Each in the document's own words: channel, message, field, value, what is required, security.
List<String> breaking = [
        'breaking (source): security scheme token: removed [security-scheme-removed]',
        'breaking (source, wire): channel /stock: removed [channel-removed]',
        'breaking (source, wire): schema Order, field id: type changed from string to integer [type-changed]',
        'breaking (source, wire): schema Coupon, field code: is optional now [field-optional]']
List<String> compatible = [
        'compatible: server local: security changed from token to none [security-changed]',
        'compatible: channel /orders, subscribe, message Note: added [message-added]',
        'compatible: schema Order, field note: added, optional, string [field-added]',
        'compatible: schema Order, field state: value sent added [enum-value-added]',
        'compatible: schema Note: added [schema-added]']

// Told by the generation that they first appear in, and not again.
assert !runs[0].contains('breaking') && !runs[0].contains('has changed')
assert runs[1].count('new.yaml has changed since the last generation: 9 changes, 4 of them breaking') == 1
breaking.each { assert runs[1].count('[WARNING] ' + it) == 1 }
compatible.each { assert runs[1].count('[INFO] ' + it) == 1 }
assert !runs[2].contains('since the last generation')

// Told by the goal, twice here, and in its reports.
breaking.each { assert runs[2].count('[WARNING] ' + it) == 2 }
compatible.each { assert runs[2].count('[INFO] ' + it) == 2 }
assert runs[2].count('from old.yaml to new.yaml: 9 changes, 4 of them breaking') == 2
Map report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/changes.json')) as Map
assert report.breaking == 4
assert report.changes.size() == 9
assert report.changes*.kind.containsAll(['security-changed', 'channel-removed', 'type-changed', 'field-optional'])
String markdown = new File(basedir, 'target/changes.md').getText('UTF-8')
assert markdown.contains('\n## Breaking\n') && markdown.contains('- channel `/stock`: removed (`channel-removed`, source, wire)')

// Only those that break something, in the listing, the text and the failure.
breaking.each { assert runs[3].count('[WARNING] ' + it) == 1 && runs[3].count(it) == 2 }
compatible.each { assert !runs[3].contains(it) }
assert runs[3].contains('from old.yaml to new.yaml: 4 changes, breaking, and failOnBreaking is set')
String text = new File(basedir, 'target/changes').getText('UTF-8')
breaking.each { assert text.contains(it) }
assert !text.contains('compatible')
