import java.security.MessageDigest

/** Every file below a folder with what it holds, by its path. */
Map<String, String> hashes(File folder) {
    Map<String, String> found = new TreeMap<>()
    folder.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        byte[] hash = MessageDigest.getInstance('SHA-256').digest(file.bytes)
        found.put(folder.toPath().relativize(file.toPath()).toString().replace('\\', '/'), hash.encodeHex().toString())
    }
    return found
}

File target = new File(basedir, 'target')
Map<String, String> first = hashes(new File(target, 'first'))
Map<String, String> second = hashes(new File(target, 'second'))
Map<String, String> third = hashes(new File(target, 'third'))
assert first.size() > 100
assert first.keySet().containsAll(['com/acme/same/one/model/Info.java', 'com/acme/same/prn_/model/Info.java'])
assert new File(target, 'classes/com/acme/same/one/model/Info.class').isFile()

// The records of the runs name the documents, which have other places.
[first, second, third].each { files -> assert files.keySet().removeIf { it.endsWith('.run') || it.endsWith('.documents') } }

// The same on each machine, the lists of what was generated included, and no line end but one.
assert second == first
assert third == first
assert first.keySet().any { it.endsWith('.sha256') }
new File(target, 'second').eachFileRecurse(groovy.io.FileType.FILES) { assert !it.bytes.contains((byte) 13) }

// No name that Windows does not have, and none that differs from another one in case alone.
Set<String> devices = ['con', 'prn', 'aux', 'nul'] as Set
(0..9).each { devices << "com${it}".toString() << "lpt${it}".toString() }
first.keySet().each { path ->
    path.split('/').each { assert !devices.contains(it.toLowerCase(Locale.ROOT).split('\\.')[0]) }
}
assert first.keySet()*.toLowerCase(Locale.ROOT).toSet().size() == first.size()

// And the same with each Maven and each JDK that this build has seen: they leave what they made of the same plugin.
String plugin = MessageDigest.getInstance('SHA-256').digest(new File(pluginFile).bytes).encodeHex().toString()
File sums = new File(target, 'sums.json')
sums.setText(groovy.json.JsonOutput.toJson([plugin: plugin, files: first]), 'UTF-8')
basedir.parentFile.parentFile.listFiles().findAll { it.name.startsWith('it') }.each { builds ->
    File other = new File(builds, 'same-bytes/target/sums.json')
    if (other.isFile()) {
        Map found = new groovy.json.JsonSlurper().parse(other) as Map
        assert found.plugin != plugin || found.files == first
    }
}
return true
