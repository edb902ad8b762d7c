long longAgo = 981173106000L
File target = new File(basedir, 'target')
File generated = new File(target, 'generated-sources/asyncapi')
File model = new File(generated, 'com/acme/shop/model')
String log = new File(basedir, 'build.log').text

List<String> runs = log.split('Scanning for projects').drop(1)
assert runs.size() == 8

// The second build touched nothing, the record included, and said the same; its classes are from the source root.
List<File> second = []
new File(target, 'second').eachFileRecurse(groovy.io.FileType.FILES) { second << it }
assert second.size() > 20
assert second.findAll { it.lastModified() != longAgo } == []
assert runs.collect { it.contains('INFO] Nothing has changed: ') } == [false, true, false, false, false, false, true, false]
assert runs.every { it.count('asyncapi.yaml:17:11: warning: ') == 1 }
assert new File(target, 'classes/com/acme/shop/model/Order.class').isFile()

// The third wrote what had changed, and deleted what is no longer generated, and only that.
File third = new File(target, 'third/com/acme/shop')
assert new File(third, 'model/Order.java').lastModified() != longAgo
assert new File(third, 'model/Address.java').lastModified() == longAgo
assert new File(third, 'ShopEventsServer.java').lastModified() == longAgo
assert new File(third, 'runtime/MessageStream.java').lastModified() == longAgo
assert !new File(model, 'Coupon.java').exists()
assert new File(target, 'second/com/acme/shop/model/Coupon.java').isFile()

// What the user wrote is still there, and the build says where.
assert new File(model, 'Mine.java').text.contains('class Mine')
assert log =~ /WARNING\] .*Mine\.java was not generated and was left there/
assert !new File(model, 'Customer.java').text.contains('edited')
def copy = log =~ /Customer\.java was edited by hand.* What was edited is in (\S+)/
assert copy.find()
assert new File(copy.group(1)).text == '// edited'

// A parameter counts for all files that say it, an overlay for what says what it says, and a lost file for itself.
assert runs[3] =~ /Generated (\d+) files in .* \(\1 written, 0 deleted\)/
assert runs[4] =~ /Generated \d+ files in .* \(2 written, 0 deleted\)/
assert new File(model, 'Address.java').text.contains('Where it comes from.')
assert runs[5] =~ /Generated \d+ files in .* \(1 written, 0 deleted\)/
// Other code may generate something else, which it did not.
assert runs[7] =~ /Generated \d+ files in .* \(0 written, 0 deleted\)/
// A file of the user is told each time, also where there is nothing to do.
assert runs.drop(2).every { it =~ /WARNING\] .*Mine\.java was not generated and was left there/ }
