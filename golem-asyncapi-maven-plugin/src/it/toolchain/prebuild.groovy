// The JDK of the whole build for a Maven that runs on the newest one, and the other way round.
File running = new File(System.getProperty('java.home')).canonicalFile
File other = new File(javaHome).canonicalFile == running ? new File(otherJavaHome) : running
context.put('other', other)
new File(basedir, 'toolchains.xml').setText("""\
<toolchains>
  <toolchain>
    <type>jdk</type>
    <provides>
      <id>other</id>
    </provides>
    <configuration>
      <jdkHome>${other}</jdkHome>
    </configuration>
  </toolchain>
</toolchains>
""", 'UTF-8')
return true
