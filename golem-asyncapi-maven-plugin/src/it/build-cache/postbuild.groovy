import java.util.jar.JarFile

List<String> runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert runs.size() == 4
assert runs[0] =~ /Generated \d+ files in /

// The second build has no sources and no classes, and the same jar all the same.
assert !runs[1].contains('Generated ') && !runs[1].contains('Nothing has changed')
assert runs[1].contains('restoring')

// The document counts.
assert runs[3] =~ /Generated \d+ files in /
File model = new File(basedir, 'target/generated-sources/asyncapi/com/acme/kept/model')
assert new File(model, 'Order.java').getText('UTF-8').contains('remark')
new JarFile(new File(basedir, 'target/kept-1.0.0.jar')).withCloseable { jar ->
    assert new String(jar.getInputStream(jar.getEntry('com/acme/kept/model/Order.class')).bytes, 'ISO-8859-1').contains('remark')
}
