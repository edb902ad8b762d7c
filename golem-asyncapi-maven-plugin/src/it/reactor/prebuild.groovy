// Forty modules, each with a document of its own: the same shape, other names.
String modules = ''
(1..40).each { number ->
    String name = String.format('m%02d', number)
    modules += "<module>${name}</module>\n    "
    File module = new File(basedir, name)
    new File(module, 'src/main/asyncapi').mkdirs()
    new File(module, 'pom.xml').setText("""\
<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>com.acme</groupId>
    <artifactId>${basedir.name}</artifactId>
    <version>1.0.0</version>
  </parent>
  <artifactId>${name}</artifactId>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>dev.golemasyncapi</groupId>
        <artifactId>golem-asyncapi-maven-plugin</artifactId>
      </plugin>
    </plugins>
  </build>
</project>
""", 'UTF-8')
    new File(module, 'src/main/asyncapi/asyncapi.yaml').setText("""\
asyncapi: 2.6.0
info:
  title: Lamps ${number}
  version: '1.0'
servers:
  local:
    url: localhost:${8000 + number}
    protocol: ws
channels:
  /rooms/{room}/lamps:
    parameters:
      room:
        schema:
          type: string
    subscribe:
      operationId: streamLamps${number}
      message:
        \$ref: '#/components/messages/Lamp'
components:
  messages:
    Lamp:
      payload:
        oneOf:
          - \$ref: '#/components/schemas/Switched${number}'
          - \$ref: '#/components/schemas/Dimmed'
  schemas:
    Switched${number}:
      type: object
      required: [switched]
      additionalProperties: false
      properties:
        switched:
          type: string
          format: date-time
    Dimmed:
      type: object
      required: [level]
      additionalProperties: false
      properties:
        level:
          type: integer
          minimum: 0
          maximum: ${number}
        colour:
          type: string
          enum: [warm, cold, shade-${number}]
""", 'UTF-8')
}
File pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('<!-- MODULES: prebuild.groovy writes them. -->', modules.trim()), 'UTF-8')
return true
