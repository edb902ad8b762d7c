context.get('server').stop(0)
List<String> runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert runs.size() == 5
File order = new File(basedir, 'target/generated-sources/asyncapi/com/acme/far/model/Order.java')

assert runs[0].contains('[external-reference]')
assert runs[1] =~ /Generated (\d+) files in .* \(\1 written, 0 deleted\)/
assert runs[2] =~ /Generated \d+ files in .* \([1-9]\d* written, 0 deleted\)/
assert order.getText('UTF-8').contains('withId(')
assert runs[3].contains('Nothing has changed: ')
assert runs[4].contains('the build is offline and there is no copy of it yet; build once online')
// Asked once, by the one run that may.
assert context.get('requests') as List == ['/orders.yaml']
