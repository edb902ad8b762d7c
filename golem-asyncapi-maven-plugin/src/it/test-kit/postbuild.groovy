import java.util.jar.JarFile

def kit = new File(basedir, 'target/generated-test-sources/asyncapi/com/acme/panel')
assert new File(kit, 'FakeLampsServer.java').isFile()
assert new File(kit, 'testkit/FakeServer.java').isFile()

// The tests ran, and nothing of the kit is packaged.
def report = new File(basedir, 'target/surefire-reports/com.acme.panel.LampPanelTest.txt').text
assert report.contains('Tests run: 3, Failures: 0, Errors: 0, Skipped: 0')
new JarFile(new File(basedir, 'target/lamp-panel-1.0.0.jar')).withCloseable { jar ->
    assert jar.entries().toList().every { entry -> !entry.name.contains('Fake') && !entry.name.contains('testkit') }
}
// Both runs passed, the first of them with Jackson 3.
assert new File(basedir, 'build.log').text.count('Tests run: 3, Failures: 0, Errors: 0, Skipped: 0\n') == 2

// What is generated gives no warnings; Maven 4 calls so what the client itself says of a lost connection.
List<String> generated = new File(basedir, 'build.log').text.findAll(/(?s)--- golem-asyncapi.*?(?=\[INFO] ---)/)
assert generated.size() == 2 && generated.every { !it.contains('WARNING') }
