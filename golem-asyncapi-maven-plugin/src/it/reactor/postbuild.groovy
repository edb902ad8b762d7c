import java.security.MessageDigest

/** Every file below a folder with what it holds, by its path. */
Map<String, String> hashes(File folder) {
    Map<String, String> found = new TreeMap<>()
    folder.eachFileRecurse { file ->
        if (file.isFile() && file.name.endsWith('.java')) {
            byte[] hash = MessageDigest.getInstance('SHA-256').digest(file.bytes)
            found.put(folder.toPath().relativize(file.toPath()).toString(), hash.encodeHex().toString())
        }
    }
    return found
}

String log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('threadSafe')
int runs = log.count('Scanning for projects') - 1
assert runs == (basedir.name == 'reactor' ? 1 : 10)
(1..40).each { number ->
    File generated = new File(basedir, String.format('m%02d/generated', number))
    Map<String, String> serial = hashes(new File(generated, 'serial'))
    assert serial.keySet().any { it.endsWith("Lamps${number}Client.java") }
    (1..runs).each { run ->
        File parallel = new File(generated, "parallel-${run}")
        assert hashes(parallel) == serial
        // Ten times all modules would be left otherwise.
        parallel.deleteDir()
    }
}
return true
