// Generating needs to write nothing beside the sources; root may write to what is read-only, so all is compared afterwards.
File documents = new File(basedir, 'third place/src')
Map<String, String> before = [:]
documents.eachFileRecurse(groovy.io.FileType.FILES) { before[documents.toPath().relativize(it.toPath()).toString()] = it.getText('UTF-8') }
context.put('sources', before)
File folder = new File(documents, 'main/asyncapi')
folder.eachFileRecurse { assert it.setReadOnly() }
assert folder.setReadOnly()
return true
