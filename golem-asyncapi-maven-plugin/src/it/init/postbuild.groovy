String log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'target/classes/com/acme/watch/Main.class').isFile()
assert log.contains('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
assert log.contains('Left src/main/java/com/acme/watch/Main.java as it is')
assert !log.contains('Add to the') && !log.contains('too old') && !log.contains('take a newer one')
// How it is run, both times.
assert log.count('Then: mvn -q compile exec:java, which says which arguments it takes') == 2
assert log.contains('expected 3 arguments: ADDRESS component_id worker_name')
assert !new File(basedir, 'pom.xml').getText('UTF-8').contains('@')
