File sources = new File(basedir, 'target/generated-sources/asyncapi/com/acme')
assert new File(sources, 'connect/model/WorkerEvent.java').isFile()
assert new File(sources, 'events/model/WorkerEvent.java').isFile()
assert new File(basedir, 'target/classes/com/acme/Both.class').isFile()
