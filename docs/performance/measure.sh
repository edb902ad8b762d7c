#!/usr/bin/env bash
# Measures what code generation adds to a build: ours beside an empty project, a plugin that does nothing,
# openapi-generator and jsonschema2pojo, on the same model, each build in a Maven of its own. Prints tables in Markdown:
# time by the clock, and time of processors, which says more where the machine has other things to do; and what Maven takes
# for the goal alone. See ../performance.md.
#
#   docs/performance/measure.sh [REPETITIONS] [SCHEMAS]
#
# The plugin has to be in the local repository: mvn install -DskipTests -Dinvoker.skip. MVN names another Maven.
set -euo pipefail

repetitions=${1:-7}
schemas=${2:-100}
mvn=${MVN:-mvn}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$root/target/performance
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$root/pom.xml" | head -n 1)
jackson=$(sed -n 's:.*<version.jackson>\(.*\)</version.jackson>:\1:p' "$root/pom.xml")
clean=$(sed -n 's:.*<version.clean-plugin>\(.*\)</version.clean-plugin>:\1:p' "$root/pom.xml")
openapi_generator=7.25.0
jsonschema2pojo=1.3.3

# --- The model: SCHEMAS objects of eight members, each but the first with a reference to the one before. -------------

# member NAME TYPE [FORMAT]: a member in JSON, which is also YAML
member() {
  printf '"%s": {"type": "%s"%s}' "$1" "$2" "${3:+, \"format\": \"$3\"}"
}

# object NUMBER REFERENCE_START REFERENCE_END EXTRA: the schema of a number
object() {
  local reference=""
  [ "$1" -eq 1 ] || reference=", \"previous\": {\"\$ref\": \"$2$(($1 - 1))$3\"}"
  printf '{"type": "object", "description": "Number %s%s.", "required": ["id", "name"], "properties": {' "$1" "$4"
  member id string uuid; printf ', '; member name string; printf ', '; member count integer int32; printf ', '
  member total integer int64; printf ', '; member at string date-time; printf ', '; member ratio number double
  printf ', "tags": {"type": "array", "items": {"type": "string"}}'
  printf ', "state": {"type": "string", "enum": ["new", "running", "done"]}%s}}' "$reference"
}

asyncapi() { # EXTRA
  printf 'asyncapi: 2.6.0\ninfo: {title: Measured, version: "1.0"}\n'
  printf 'servers: {local: {url: "localhost:8080", protocol: ws}}\nchannels:\n  /things:\n    subscribe:\n'
  printf '      operationId: streamThings\n      message: {payload: {$ref: "#/components/schemas/Thing%s"}}\n' "$schemas"
  printf 'components:\n  schemas:\n'
  for ((i = 1; i <= schemas; i++)); do
    printf '    Thing%s: ' "$i"; object "$i" '#/components/schemas/Thing' '' "$([ "$i" -ne 1 ] || echo "$1")"; printf '\n'
  done
}

openapi() { # EXTRA
  printf 'openapi: 3.0.3\ninfo: {title: Measured, version: "1.0"}\npaths: {}\ncomponents:\n  schemas:\n'
  for ((i = 1; i <= schemas; i++)); do
    printf '    Thing%s: ' "$i"; object "$i" '#/components/schemas/Thing' '' "$([ "$i" -ne 1 ] || echo "$1")"; printf '\n'
  done
}

jsonschema() { # EXTRA
  for ((i = 1; i <= schemas; i++)); do
    object "$i" 'Thing' '.json' "$([ "$i" -ne 1 ] || echo "$1")" > "src/main/schema/Thing$i.json"
  done
}

# --- The projects. ---------------------------------------------------------------------------------------------------

# project FOLDER PLUGIN_XML: a folder with a pom
project() {
  mkdir -p "$work/$1"
  cat > "$work/$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>${1##*/}</artifactId>
  <version>1</version>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>$jackson</version>
    </dependency>
  </dependencies>
  <build><plugins>$2</plugins></build>
</project>
POM
}

# plugin GROUP ARTIFACT VERSION CONFIGURATION [GOAL]
plugin() {
  printf '<plugin><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>' "$1" "$2" "$3"
  printf '<executions><execution><phase>generate-sources</phase><goals><goal>%s</goal></goals></execution></executions>' \
    "${5:-generate}"
  printf '<configuration>%s</configuration></plugin>' "$4"
}

ours() {
  plugin dev.golemasyncapi golem-asyncapi-maven-plugin "$version" "$1"
}

# write PROJECT EXTRA: the documents of a project
write() {
  cd "$work/$1"
  case $1 in
    golem-asyncapi | skipped)
      mkdir -p src/main/asyncapi
      asyncapi "$2" > src/main/asyncapi/asyncapi.yaml ;;
    openapi-generator)
      openapi "$2" > openapi.yaml ;;
    jsonschema2pojo)
      mkdir -p src/main/schema
      jsonschema "$2" ;;
  esac
}

rm -rf "$work"
project empty ""
project trivial "$(plugin org.apache.maven.plugins maven-clean-plugin "$clean" '<skip>true</skip>' clean)"
project skipped "$(ours '<skip>true</skip>')"
project golem-asyncapi "$(ours '')"
project openapi-generator "$(plugin org.openapitools openapi-generator-maven-plugin "$openapi_generator" "
  <inputSpec>\${project.basedir}/openapi.yaml</inputSpec><generatorName>java</generatorName><library>native</library>
  <generateApis>false</generateApis><generateModelTests>false</generateModelTests>
  <generateModelDocumentation>false</generateModelDocumentation><skipIfSpecIsUnchanged>true</skipIfSpecIsUnchanged>")"
project jsonschema2pojo "$(plugin org.jsonschema2pojo jsonschema2pojo-maven-plugin "$jsonschema2pojo" "
  <sourceDirectory>\${project.basedir}/src/main/schema</sourceDirectory><targetPackage>com.example</targetPackage>
  <formatDateTimes>true</formatDateTimes>")"
projects=(empty trivial skipped golem-asyncapi openapi-generator jsonschema2pojo)

# --- The builds. -----------------------------------------------------------------------------------------------------

# maven PROJECT OPTION...: one build
maven() {
  local project=$1
  shift
  (cd "$work/$project" && "$mvn" "$@" -q -B generate-sources > build.log 2>&1) || {
    cat "$work/$project/build.log"
    exit 1
  }
}

# build PROJECT KIND: one build, measured in milliseconds
build() {
  local TIMEFORMAT='%R %U %S'
  { time maven "$1" -o; } 2> "$work/times"
  awk '{ print int($1 * 1000) }' "$work/times" >> "$work/$1.$2.clock"
  awk '{ print int(($2 + $3) * 1000) }' "$work/times" >> "$work/$1.$2.processors"
}

# goal PROJECT: one more unchanged build, of which Maven's log tells when the goal started and when all was done
goal() {
  [ "$1" != empty ] || return 0
  (cd "$work/$1" && "$mvn" -o -B -Dorg.slf4j.simpleLogger.showDateTime=true generate-sources > goal.log)
  awk '/ --- /{ start = $1 } /BUILD SUCCESS/{ print $1 - start }' "$work/$1/goal.log" >> "$work/$1.goal"
}

# Once for what is downloaded and what the system keeps in memory.
for project in "${projects[@]}"; do
  write "$project" ""
  maven "$project"
done

# Round by round, so that whatever else the machine does meets all of them.
for ((round = 1; round <= repetitions; round++)); do
  for project in "${projects[@]}"; do
    rm -rf "$work/$project/target"
    write "$project" ""
    build "$project" first
    build "$project" unchanged
    goal "$project"
    write "$project" ", changed in round $round"
    build "$project" changed
  done
done

# In one Maven: modules that are all the same, of which the first finds a JVM that was just started and the others do not.
modules=(first second third fourth)
mkdir -p "$work/reactor"
{
  printf '<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>reactor</artifactId>'
  printf '<version>1</version><packaging>pom</packaging><modules>'
  printf '<module>%s</module>' "${modules[@]}"
  printf '</modules></project>\n'
} > "$work/reactor/pom.xml"
for module in "${modules[@]}"; do
  project "reactor/$module" "$(ours '')"
  cp -R "$work/golem-asyncapi/src" "$work/reactor/$module"
done
maven reactor
for ((round = 1; round <= repetitions; round++)); do
  (cd "$work/reactor" && "$mvn" -o -B -Dorg.slf4j.simpleLogger.showDateTime=true generate-sources > goal.log)
  awk '/ --- /{ start = $1 } /Nothing has changed/{ print $1 - start }' "$work/reactor/goal.log" > "$work/reactor/goals"
  head -n 1 "$work/reactor/goals" >> "$work/reactor.first"
  tail -n +2 "$work/reactor/goals" >> "$work/reactor.others"
done

# --- The table. ------------------------------------------------------------------------------------------------------

median() { # FILE
  sort -n "$1" | awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : int((value[NR / 2] + value[NR / 2 + 1]) / 2) }'
}

# cell PROJECT KIND TIME: the median, what it adds to the empty project, and the ratio to it
cell() {
  awk -v own="$(median "$work/$1.$2.$3")" -v empty="$(median "$work/empty.$2.$3")" \
    'BEGIN { printf "%d ms, %+d ms, %.2f", own, own - empty, own / empty }'
}

for time in clock processors; do
  printf '\n%s schemas, medians of %s builds, time of the %s: the whole build, what it adds to the empty one, the ratio\n\n' \
    "$schemas" "$repetitions" "$time"
  printf '| project | first | unchanged | changed |\n| --- | --- | --- | --- |\n'
  for project in "${projects[@]}"; do
    printf '| %s' "$project"
    for kind in first unchanged changed; do
      printf ' | %s' "$(cell "$project" "$kind" "$time")"
    done
    printf ' |\n'
  done
done

# added PROJECT OTHER TIME: what an unchanged build adds to that of another project
added() {
  awk -v own="$(median "$work/$1.unchanged.$3")" -v other="$(median "$work/$2.unchanged.$3")" \
    'BEGIN { printf "%+d ms", own - other }'
}

printf '\nAn unchanged build, medians of %s: what Maven takes for the goal by the clock, and what the build adds\n\n' \
  "$repetitions"
printf '| project | the goal | to empty, clock | to empty, processors | to trivial, clock | to trivial, processors |\n'
printf '| --- | --- | --- | --- | --- | --- |\n'
for project in "${projects[@]:1}"; do
  printf '| %s | %s ms' "$project" "$(median "$work/$project.goal")"
  for other in empty trivial; do
    printf ' | %s | %s' "$(added "$project" "$other" clock)" "$(added "$project" "$other" processors)"
  done
  printf ' |\n'
done

printf '\nFour modules in one Maven, unchanged: the goal takes %s ms in the first, and %s ms in each other\n' \
  "$(median "$work/reactor.first")" "$(median "$work/reactor.others")"
