/** What is in a folder but for the record of the run, by the path of the file; names of executions left out. */
Map<String, String> contents(String name) {
    File folder = new File(basedir, "target/${name}")
    Map<String, String> found = new TreeMap<>()
    folder.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        String path = folder.toPath().relativize(file.toPath()).toString().replace('\\', '/')
        found.put(path.replace("-${name}.", '.'), path.endsWith('.run') ? '' : file.getText('UTF-8'))
    }
    return found
}

// A whole tree each time, with nothing half-written beside it, and nothing that was taken for the work of a user.
Map<String, String> whole = contents('whole')
assert whole.size() > 500
['killed-1', 'killed-2', 'killed-3', 'crowded'].each { assert contents(it) == whole }
String log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('WARNING] /') && !log.contains('edited by hand') && !log.contains('was left there')
// What two builds did at once is complete: a third has nothing to do, whichever of them was last.
assert log =~ /(Nothing has changed: \d+ files in|Generated \d+ files in) .*crowded/
return true
