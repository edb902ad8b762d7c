File classes = new File(basedir, 'target/classes/com/acme')
assert new File(classes, 'client/ShopEventsClient.class').isFile()
assert new File(classes, 'client/model/Order.class').isFile()
assert new File(classes, 'shop/Orders.class').isFile()

// What Maven has to read and to resolve for the plugin, in each build.
File plugin = new File(localRepositoryPath, 'dev/golemasyncapi/golem-asyncapi-maven-plugin')
List<File> poms = []
plugin.eachFileRecurse(groovy.io.FileType.FILES) { if (it.name.endsWith('.pom')) poms << it }
// Where Maven 4 builds the plugin, it puts a pom of its own making beside ours.
def model = new groovy.xml.XmlSlurper().parse(poms.find { it.name.endsWith('-build.pom') } ?: poms[0])
assert model.parent.isEmpty()
assert model.dependencies.dependency.findAll { it.scope != 'provided' }*.groupId*.text() == ['org.sonatype.plexus']
