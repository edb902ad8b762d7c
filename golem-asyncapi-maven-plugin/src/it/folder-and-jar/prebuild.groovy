// Generating needs to write nothing beside the sources.
new File(basedir, 'third place/src/main/asyncapi').eachFileRecurse(groovy.io.FileType.FILES) { assert it.setReadOnly() }
