String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[ERROR] src/main/asyncapi/asyncapi.yaml:4:12: error: ')
assert log.contains('4 |   version: 1.0')
assert log.contains('src/main/asyncapi/asyncapi.yaml has 1 error')
assert !new File(basedir, 'target/generated-sources').exists()
assert log.contains('-Dasyncapi.clientNmae sets nothing: did you mean -Dasyncapi.clientName?')
assert log.contains("there is no parameter 'packageNam': did you mean 'packageName'?")
assert log.contains('In the pom, write: <packageName>com.acme.shop</packageName>')
assert log.count('[ERROR] src/main/asyncapi/asyncapi.yaml:4:12: error: ') == 1
