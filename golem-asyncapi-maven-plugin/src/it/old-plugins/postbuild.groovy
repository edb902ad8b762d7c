String log = new File(basedir, 'build.log').getText('UTF-8')
String compiler = 'maven-compiler-plugin 3.1 does not read the release that the pom names: take a newer one'
assert log.count(compiler) == 2
assert log.count('maven-surefire-plugin 2.12.4 runs no tests of JUnit 6') == 1
assert log.count('  <artifactId>maven-compiler-plugin</artifactId>') == 2
assert log.count('  <artifactId>maven-surefire-plugin</artifactId>') == 1
assert log.contains('Then: mvn -q compile exec:java -Dexec.mainClass=com.acme.old.Main, which says which arguments it takes')
assert new File(basedir, 'src/test/java/com/acme/old/ClientTest.java').isFile()
