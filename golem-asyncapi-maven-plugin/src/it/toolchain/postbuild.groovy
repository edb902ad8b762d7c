String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("Toolchain in maven-compiler-plugin: JDK[${context.get('other')}]")
assert new File(basedir, 'target/classes/com/acme/jdk/ShopEventsClient.class').isFile()
