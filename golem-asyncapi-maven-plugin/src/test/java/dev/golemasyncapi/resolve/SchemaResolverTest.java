package dev.golemasyncapi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.model.EnumType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SchemaResolverTest {

    private static Resolved property(String schema) {
        return Resolved.schemas("""
                Lamp:
                  type: object
                  properties:
                    it: %s
                """.formatted(schema));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string}                                   | STRING",
                "{type: string, format: date-time}                | DATE_TIME",
                "{type: string, format: date}                     | DATE",
                "{type: string, format: time}                     | TIME",
                "{type: string, format: uuid}                     | UUID",
                "{type: string, format: uri}                      | URI",
                "{type: string, format: duration}                 | DURATION",
                "{type: string, contentEncoding: base64}          | BYTES",
                "{type: boolean}                                  | BOOLEAN",
                "{type: integer}                                  | INT64",
                "{type: integer, format: int32}                   | INT32",
                "{type: integer, maximum: 18446744073709551615}   | BIG_INTEGER",
                "{type: integer, exclusiveMinimum: -1e400000}     | BIG_INTEGER",
                "{type: integer, maximum: 9223372036854775807}    | INT64",
                "{type: number}                                   | DECIMAL",
                "{type: number, format: float}                    | FLOAT",
                "{type: number, format: double}                   | DOUBLE",
                "{type: [integer, number]}                        | DECIMAL",
                "{type: [string, 'null']}                         | STRING?",
                "{type: 'null'}                                   | ANY?",
                "{}                                               | ANY?",
                "true                                             | ANY?",
                "{type: array}                                    | List<ANY?>",
                "{type: array, items: {type: string}}             | List<STRING>",
                "{items: {type: [integer, 'null']}}               | List<INT64?>",
                "{type: array, items: {type: string}, uniqueItems: true} | Set<STRING>",
                "{type: object}                                   | Map<ANY?>",
                "{type: object, additionalProperties: {type: integer}} | Map<INT64>",
                "{additionalProperties: {type: integer}}          | Map<INT64>",
                "{type: object, patternProperties: {a: {type: integer}}} | Map<ANY?>",
                "{enum: [on, 'off']}                              | Lamp.it",
                "{type: string, enum: [on, null]}                 | Lamp.it?",
                "{type: string, const: on}                        | STRING",
                "{const: on}                                      | STRING",
                "{type: integer, const: 7}                        | INT64",
                "{type: integer, enum: [1, 2]}                    | Lamp.it",
                "{not: {type: string}}                            | ANY?",
                "{type: string, if: {pattern: a}, then: {minLength: 3}} | STRING",
                "{allOf: [{type: string}, {maxLength: 3}]}        | STRING",
                "{type: string, allOf: [{maxLength: 3}]}          | STRING",
                "{allOf: [{type: object}, {additionalProperties: {type: string}}]} | Map<STRING>",
                "{oneOf: [{type: string}, {type: 'null'}]}        | STRING?",
                "{anyOf: [{type: integer}, {type: number}]}       | DECIMAL",
                "{anyOf: [{type: string, format: uuid}, {type: string, format: uri}]} | STRING",
                "{type: string, oneOf: [{minLength: 3}, {pattern: a}]} | STRING",
                "{type: integer, oneOf: [{const: 1}, {const: 2}]} | Lamp.it",
                "{oneOf: [{const: on}, {const: 'off'}]}           | Lamp.it",
                "{anyOf: [{type: string}, {enum: [on, 'off']}, {type: 'null'}]} | Lamp.it?",
            })
    void typeOfProperty(String schema, String type) {
        assertThat(property(schema).typeOf("Lamp", "it")).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{allOf: [{type: string}, {type: integer}]} | conflicting-schemas",
                "{oneOf: [{type: array, items: {type: string}}, {type: array}]} | union-not-distinguishable",
            })
    void saysWhatJavaDoesNotHold(String schema, String code) {
        assertThat(property(schema).codes()).containsExactly(code);
    }

    @Test
    void enumKeepsItsTextsInOrderAndOnce() {
        Resolved resolved = property("{anyOf: [{type: string}, {enum: [b, a]}, {const: b}]}");

        assertThat(resolved.enumeration("Lamp.it").values())
                .extracting(EnumType.Value::text)
                .containsExactly("b", "a");
    }

    @Test
    void objectKnowsWhatItsMembersAre() {
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  description: Gives light.
                  properties:
                    kind: {const: lamp, description: What it is.}
                    maybe: {const: lamp}
                    room: {$ref: '#/components/schemas/Room'}
                  required: [kind, room]
                  additionalProperties: {type: integer}
                Room: {type: string, title: A room}
                Closed: {type: object, properties: {a: {}}, additionalProperties: false}
                """);

        assertThat(resolved.object("Lamp").documentation().description()).contains("Gives light.");
        assertThat(resolved.property("Lamp", "kind").constant()).contains("lamp");
        assertThat(resolved.property("Lamp", "kind").documentation().description())
                .contains("What it is.");
        assertThat(resolved.property("Lamp", "maybe").constant()).isEmpty();
        assertThat(resolved.property("Lamp", "room").required()).isTrue();
        assertThat(resolved.property("Lamp", "room").documentation().title()).contains("A room");
        assertThat(resolved.object("Lamp").additionalProperties().map(resolved::text))
                .contains("INT64");
        assertThat(resolved.object("Closed").additionalProperties()).isEmpty();
        assertThat(resolved.paths()).containsExactly("Lamp", "Closed");
    }

    @Test
    void inlineSchemasAreNestedInWhatHoldsThem() {
        Resolved resolved = Resolved.schemas("""
                House:
                  type: object
                  properties:
                    door: {type: object, properties: {state: {enum: [open, shut]}}}
                """);

        assertThat(resolved.paths()).containsExactly("House", "House.door", "House.door.state");
    }

    @Test
    void allOfIsOneObjectWithAllMembers() {
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  description: A lamp.
                  required: [name]
                  allOf:
                    - $ref: '#/components/schemas/Thing'
                    - properties: {watts: {type: integer}}
                      required: [watts]
                Thing:
                  type: object
                  properties: {name: {type: string}, size: {type: number}}
                Renamed:
                  description: Only another name.
                  allOf: [{$ref: '#/components/schemas/Thing'}]
                Holder:
                  type: object
                  properties: {it: {$ref: '#/components/schemas/Renamed'}}
                """);

        assertThat(resolved.object("Lamp").properties())
                .extracting(property -> property.name() + (property.required() ? "!" : ""))
                .containsExactly("name!", "size", "watts!");
        assertThat(resolved.typeOf("Holder", "it")).isEqualTo("Thing");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void listsOfRequiredMembersOnlyNarrow() {
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  type: object
                  properties: {name: {type: string}, id: {type: string}}
                  anyOf: [{required: [name]}, {required: [id]}]
                """);

        assertThat(resolved.object("Lamp").properties()).hasSize(2);
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void schemasMayContainThemselvesThroughObjects() {
        Resolved resolved = Resolved.schemas("""
                Tree: {type: object, properties: {branches: {$ref: '#/components/schemas/Trees'}}}
                Trees: {type: array, items: {$ref: '#/components/schemas/Tree'}}
                """);

        assertThat(resolved.typeOf("Tree", "branches")).isEqualTo("List<Tree>");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void longChainsOfReferencesDoNotExhaustTheStack() {
        String chain = IntStream.range(0, 3000)
                .mapToObj(i -> "S" + i + ": {type: object, properties: {next: {$ref: '#/components/schemas/S" + (i + 1)
                        + "'}}}")
                .collect(Collectors.joining("\n"));

        assertThat(Resolved.schemas(chain + "\nS3000: {type: string}\n").paths())
                .hasSize(3000);
    }

    @Test
    void endlessLaddersOfSchemasAreAnErrorAndNotACrash() {
        String ladder = IntStream.range(0, 4_000)
                .mapToObj(i -> "S" + i + ": {allOf: [{$ref: '#/components/schemas/S" + (i + 1) + "'}, {title: a}]}")
                .collect(Collectors.joining("\n"));

        Resolved resolved = Resolved.schemas(ladder + "\nS4000: {type: string}\n");

        assertThat(resolved.result()).isEmpty();
        assertThat(resolved.codes()).containsOnly("nesting-too-deep");
    }

    /** What fits all parts of an {@code allOf} is of the types that all of them allow. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{allOf: [{type: [string, integer]}, {type: integer}]} | INT64",
                "{allOf: [{type: [string, 'null']}, {type: [string, integer]}]} | STRING",
                "{allOf: [{type: [string, 'null']}, {type: ['null', string, integer]}]} | STRING?",
                "{allOf: [{oneOf: [{type: object, properties: {a: {}}}, {type: string}]}, {type: string}]} | STRING",
                "{allOf: [{type: integer}, {type: number, format: double}]} | INT64",
                "{allOf: [{type: array, items: {type: string}}, {uniqueItems: true}]} | Set<STRING>",
                "{type: array, uniqueItems: true, allOf: [{items: {type: string}}]} | Set<STRING>",
                "{allOf: [{items: {type: integer}}, {items: {maximum: 18446744073709551615}}]} | List<BIG_INTEGER>",
                "{allOf: [{items: {type: integer}}, {items: {type: integer, maximum: 18446744073709551615}}]}"
                        + " | List<BIG_INTEGER>",
                "{allOf: [{additionalProperties: {type: integer}}, {additionalProperties: {type: number}}]}"
                        + " | Map<INT64>",
                "{type: integer, format: int32, maximum: 1099511627776} | INT64",
                "{oneOf: [false, {type: string}]} | STRING",
                "{oneOf: [{type: string}, {anyOf: [{type: integer}, {type: 'null'}]}]} | Holder.it?",
                "{allOf: [{$ref: '#/components/schemas/Lamp'}, {description: of the hall}]} | Lamp",
                "{allOf: [{}, {$ref: '#/components/schemas/Lamp'}, {x-note: 1}]} | Lamp",
            })
    void partsAreTakenTogether(String schema, String type) {
        Resolved resolved = Resolved.schemas("Holder: {type: object, properties: {it: " + schema + "}}\n"
                + "Lamp: {type: object, properties: {on: {type: boolean}}}");

        assertThat(resolved.typeOf("Holder", "it")).isEqualTo(type);
        assertThat(resolved.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{allOf: [{}, {type: integer}, {enum: [true, 1E+400, 1]}]}",
                "{allOf: [{type: [string, integer]}, {enum: [true, 1E+400, 1]}]}",
            })
    void listedValuesOfOtherTypesAreOfAnySize(String schema) {
        Resolved resolved = Resolved.schemas("Holder: {type: object, properties: {it: " + schema + "}}");

        assertThat(resolved.typeOf("Holder", "it")).isEqualTo("ANY?");
        assertThat(resolved.codes()).containsExactly("conflicting-schemas");
    }

    /** Of the schemas for one member, the one that is narrower, whichever comes first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string} | {type: [string, integer]} | STRING",
                "{type: integer} | {type: number} | INT64",
                "{type: integer} | {type: integer, maximum: 18446744073709551615} | BIG_INTEGER",
                "{additionalProperties: {type: integer}} | {type: object, additionalProperties: true} | Map<INT64>",
                "{type: string, format: uuid} | {type: string, minLength: 1} | UUID",
                "{$ref: '#/components/schemas/Lamp'} | {required: ['on']} | Lamp",
                "{$ref: '#/components/schemas/Lamp'} | {$ref: '#/components/schemas/Big'} | Big",
            })
    void aMemberThatSeveralPartsDescribeIsOfBoth(String one, String other, String type) {
        for (List<String> parts : List.of(List.of(one, other), List.of(other, one))) {
            Resolved resolved = Resolved.schemas("""
                    Lamp: {type: object, properties: {'on': {type: boolean}}}
                    Big: {allOf: [{$ref: '#/components/schemas/Lamp'}, {properties: {size: {type: integer}}}]}
                    It: {allOf: [{properties: {m: %s}}, {properties: {m: %s}}]}
                    """.formatted(parts.toArray()));

            assertThat(resolved.typeOf("It", "m")).as("%s", parts).isEqualTo(type);
            assertThat(resolved.codes()).isEmpty();
        }
    }

    @Test
    void anObjectIsClosedWhereAPartThatNamesAllOfItsMembersIs() {
        Resolved resolved = Resolved.schemas("""
                Lamp: {type: object, properties: {name: {type: string}}, additionalProperties: false}
                Named: {allOf: [{$ref: '#/components/schemas/Lamp'}, {required: [name]}]}
                Sized: {allOf: [{$ref: '#/components/schemas/Lamp'}, {properties: {size: {type: integer}}}]}
                """);

        assertThat(resolved.object("Named").additionalProperties()).isEmpty();
        assertThat(resolved.object("Sized").additionalProperties()).isPresent();
    }
}
