long longAgo = 981173106000L
File target = new File(basedir, 'target')
File generated = new File(target, 'generated-sources/asyncapi')
File model = new File(generated, 'com/acme/shop/model')
String log = new File(basedir, 'build.log').text

// The second build touched nothing, the record included, and said the same; its classes are from the source root.
List<File> second = []
new File(target, 'second').eachFileRecurse(groovy.io.FileType.FILES) { second << it }
assert second.size() > 20
assert second.findAll { it.lastModified() != longAgo } == []
assert log.count('INFO] Nothing has changed: ') == 1
assert log.count('asyncapi.yaml:17:11: warning: ') == 3
assert new File(target, 'classes/com/acme/shop/model/Order.class').isFile()

// The third wrote what had changed, and deleted what is no longer generated, and only that.
assert new File(model, 'Order.java').lastModified() != longAgo
assert new File(model, 'Address.java').lastModified() == longAgo
assert new File(generated, 'com/acme/shop/ShopEventsServer.java').lastModified() == longAgo
assert new File(generated, 'com/acme/shop/runtime/MessageStream.java').lastModified() == longAgo
assert !new File(model, 'Coupon.java').exists()
assert new File(target, 'second/com/acme/shop/model/Coupon.java').isFile()

// What the user wrote is still there, and the build says where.
assert new File(model, 'Mine.java').text.contains('class Mine')
assert log =~ /WARNING\] .*Mine\.java was not generated and was left there/
assert !new File(model, 'Customer.java').text.contains('edited')
def copy = log =~ /Customer\.java was edited by hand.* What was edited is in (\S+)/
assert copy.find()
assert new File(copy.group(1)).text == '// edited'
