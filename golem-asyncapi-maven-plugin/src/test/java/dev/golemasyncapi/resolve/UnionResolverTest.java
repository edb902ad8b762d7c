package dev.golemasyncapi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.ObjectShape;
import dev.golemasyncapi.model.UnionType.ByProperty;
import dev.golemasyncapi.model.UnionType.ByShape;
import dev.golemasyncapi.model.UnionType.ByTag;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnionResolverTest {

    @Test
    void discriminatorTellsVariantsByConstantOrElseByKey() {
        Resolved resolved = Resolved.schemas("""
                Thing:
                  discriminator: kind
                  oneOf: [{$ref: '#/components/schemas/Lamp'}, {$ref: '#/components/schemas/Door'}]
                Lamp: {type: object, required: [kind], properties: {kind: {type: string}}}
                Door: {type: object, required: [kind], properties: {kind: {const: door}}}
                """);

        assertThat(resolved.union("Thing").selection()).contains(new ByProperty("kind"));
        assertThat(resolved.variants("Thing")).containsExactly("Lamp [Lamp]", "Door [door]");
    }

    @Test
    void constantsTellVariantsThatAreNestedAndNamedByThem() {
        Resolved resolved = Resolved.schemas("""
                Thing:
                  anyOf:
                    - {type: object, properties: {kind: {const: lamp}, watts: {type: integer}}}
                    - {type: object, properties: {kind: {enum: [door, gate]}}}
                    - {type: 'null'}
                Holder: {type: object, properties: {it: {$ref: '#/components/schemas/Thing'}}}
                """);

        assertThat(resolved.union("Thing").selection()).contains(new ByProperty("kind"));
        assertThat(resolved.variants("Thing")).containsExactly("Thing.lamp [lamp]", "Thing.door [door, gate]");
        assertThat(resolved.typeOf("Holder", "it")).isEqualTo("Thing?");
    }

    @Test
    void closedWrapperWithInlineValueIsLeftOut() {
        Resolved resolved = Resolved.schemas("""
                Event:
                  oneOf:
                    - description: It was lit.
                      type: object
                      additionalProperties: false
                      properties:
                        Lit: {type: object, properties: {watts: {type: integer}}}
                    - type: object
                      required: [Broken]
                      properties:
                        Broken: {type: object, properties: {why: {type: string}}}
                Only:
                  type: object
                  properties:
                    it: {$ref: '#/components/schemas/Event/oneOf/0/properties/Lit'}
                """);

        assertThat(resolved.union("Event").selection()).contains(new ByTag());
        assertThat(resolved.variants("Event")).containsExactly("Event.Lit [Lit]", "Event.Broken [Broken]");
        assertThat(resolved.object("Event.Lit").tag()).contains("Lit");
        assertThat(resolved.object("Event.Lit").documentation().description()).contains("It was lit.");
        assertThat(resolved.object("Event.Lit").properties()).extracting("name").containsExactly("watts");
        assertThat(resolved.object("Event.Broken").tag()).isEmpty();
        assertThat(resolved.object("Event.Broken").properties())
                .extracting("name")
                .containsExactly("Broken");
        assertThat(resolved.typeOf("Only", "it"))
                .as("a reference to the value alone has no wrapper on the wire")
                .isEqualTo("Lit");
        assertThat(resolved.object("Lit").tag()).isEmpty();
    }

    @Test
    void singleBranchIsTheBranch() {
        Resolved resolved = Resolved.schemas("""
                Maybe: {oneOf: [{$ref: '#/components/schemas/Lamp'}, {type: 'null'}]}
                Lamp: {type: object, properties: {on: {type: boolean}}}
                Holder: {type: object, properties: {it: {$ref: '#/components/schemas/Maybe'}}}
                """);

        assertThat(resolved.typeOf("Holder", "it")).isEqualTo("Lamp?");
        assertThat(resolved.paths()).containsExactly("Lamp", "Holder");
    }

    @Test
    void variantsMayHoldTheUnionTheyBelongTo() {
        Resolved resolved = Resolved.schemas("""
                Expression:
                  oneOf:
                    - {type: object, additionalProperties: false, properties: {Not: {$ref: '#/components/schemas/Expression'}}}
                    - type: object
                      additionalProperties: false
                      properties:
                        And: {type: array, items: {$ref: '#/components/schemas/Expression'}}
                """);

        assertThat(resolved.typeOf("Expression.Not", "Not")).isEqualTo("Expression");
        assertThat(resolved.typeOf("Expression.And", "And")).isEqualTo("List<Expression>");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void messagesOfAnOperationAreAUnion() {
        Resolved resolved = Resolved.document("""
                channels:
                  /lamps:
                    subscribe:
                      operationId: watch
                      message:
                        oneOf:
                          - {$ref: '#/components/messages/Lit'}
                          - {name: dark, payload: {type: object, properties: {kind: {const: dark}}}}
                components:
                  messages:
                    Lit: {payload: {type: object, properties: {kind: {const: lit}}}}
                """);

        assertThat(resolved.variants("watch message")).containsExactly("Lit [lit]", "dark [dark]");
    }

    @Test
    void valuesThatAreNoObjectsGetVariantsThatHoldThem() {
        Resolved resolved = Resolved.schemas("""
                Value:
                  oneOf:
                    - {type: string}
                    - {type: integer}
                    - {type: number}
                    - {type: array, items: {$ref: '#/components/schemas/Value'}}
                    - {$ref: '#/components/schemas/Lamp'}
                    - {type: object, title: Room, properties: {door: {type: string}, size: {type: number}}}
                Lamp: {type: object, required: [watts], properties: {watts: {type: integer}}}
                """);

        assertThat(resolved.variants("Value"))
                .containsExactly(
                        "Value.StringValue []",
                        "Value.NumberValue []",
                        "Value.ListValue []",
                        "Lamp []",
                        "Value.Room []");
        assertThat(resolved.union("Value").selection()).contains(new ByShape());
        assertThat(resolved.union("Value").variants().get(3).shapes())
                .containsExactly(new ObjectShape(Set.of("watts"), Map.of("watts", Set.of(JsonType.INTEGER)), true));
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void theNameOfAnOnlyMemberTellsNothingWhereItMayBeAbsentBesideOthers() {
        Resolved resolved = Resolved.schemas("""
                Event:
                  oneOf:
                    - {type: object, required: [lit], properties: {lit: {type: integer}}}
                    - {type: object, properties: {broken: {type: string}}}
                """);

        assertThat(resolved.union("Event").selection()).contains(new ByShape());
        assertThat(resolved.variants("Event")).containsExactly("Event.lit []", "Event.broken []");
    }

    @Test
    void oneObjectAmongOtherValuesNeedsNothingToTellIt() {
        Resolved resolved = Resolved.schemas("""
                Value: {oneOf: [{type: boolean}, {type: object, properties: {a: {type: string}}}]}
                """);

        assertThat(resolved.union("Value").selection()).isEmpty();
        assertThat(resolved.variants("Value")).containsExactly("Value.BooleanValue []", "Value.WithA []");
    }

    @Test
    void unionInsideOfAUnionIsAVariant() {
        Resolved resolved = Resolved.schemas("""
                Outer: {oneOf: [{$ref: '#/components/schemas/Inner'}, {type: string}]}
                Inner:
                  oneOf:
                    - {type: object, required: [a], properties: {a: {type: string}}}
                    - {type: integer}
                """);

        assertThat(resolved.variants("Outer")).containsExactly("Inner []", "Outer.StringValue []");
        assertThat(resolved.union("Outer").variants().get(0).jsonTypes())
                .containsExactlyInAnyOrder(JsonType.OBJECT, JsonType.INTEGER);
    }

    @Test
    void unionsInsideOfEachOtherAreNotVariantsOfEachOther() {
        Resolved resolved = Resolved.schemas("""
                Left: {oneOf: [{$ref: '#/components/schemas/Right'}, {type: string}]}
                Right: {oneOf: [{$ref: '#/components/schemas/Left'}, {type: integer}]}
                """);

        assertThat(resolved.variants("Left")).containsExactly("Left.Right []", "Left.StringValue []");
        assertThat(resolved.variants("Right")).containsExactly("Left []", "Right.IntegerValue []");
    }

    @Test
    void typeThatAUnionStandsInIsNoVariantOfIt() {
        Resolved resolved = Resolved.schemas("""
                Activity:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    about: {oneOf: [{$ref: '#/components/schemas/Activity'}, {$ref: '#/components/schemas/Time'}]}
                Time:
                  type: object
                  required: [hour]
                  properties:
                    hour: {type: integer}
                    about: {oneOf: [{$ref: '#/components/schemas/Activity'}, {type: string}]}
                """);

        assertThat(resolved.variants("Time.about")).containsExactly("Activity []", "Time.about.StringValue []");
        assertThat(resolved.variants("Activity.about"))
                .as("Activity names Time already, where it is a variant of a union in it")
                .containsExactly("Activity.about.Activity []", "Activity.about.Time []");
    }

    @Test
    void severalTypesAreAUnion() {
        Resolved resolved = Resolved.schemas("""
                Holder:
                  type: object
                  properties:
                    it: {type: [string, integer, object, array, 'null'], properties: {a: {type: boolean}}}
                """);

        assertThat(resolved.typeOf("Holder", "it")).isEqualTo("Holder.it?");
        assertThat(resolved.variants("Holder.it"))
                .containsExactly(
                        "Holder.it.StringValue []",
                        "Holder.it.IntegerValue []",
                        "Holder.it.ObjectValue []",
                        "Holder.it.ListValue []");
        assertThat(resolved.typeOf("Holder.it.ObjectValue", "a")).isEqualTo("BOOLEAN");
        assertThat(resolved.codes()).isEmpty();
    }

    /** The members are those of the objects among the values. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: [string, object], allOf: [{properties: {a: {type: boolean}}}]} | StringValue ObjectValue",
                "{allOf: [{properties: {a: {type: boolean}}}, {type: [string, object]}]} | ObjectValue StringValue",
                "{properties: {a: {type: boolean}}, anyOf: [{type: number}, {required: [a]}]} | ObjectValue NumberValue",
                "{properties: {a: {type: boolean}}, anyOf: [{type: object}, {type: array}]} | ObjectValue ListValue",
                "{properties: {a: {type: boolean}}, items: {type: string}} | ObjectValue ListValue",
                "{properties: {a: {type: boolean}}, allOf: [{oneOf: [{type: object}, {type: boolean}]}]}"
                        + " | ObjectValue BooleanValue",
            })
    void anObjectMayBeAmongTypesThatOtherPartsName(String schema, String variants) {
        Resolved resolved = Resolved.schemas("It: " + schema);

        assertThat(resolved.variants("It"))
                .containsExactly(Stream.of(variants.split(" "))
                        .map(name -> "It." + name + " []")
                        .toArray(String[]::new));
        assertThat(resolved.typeOf("It.ObjectValue", "a")).isEqualTo("BOOLEAN");
        assertThat(resolved.codes()).isEmpty();
    }

    /** JSON Schema lets keywords about members stand beside any type. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{properties: {a: {}}, allOf: [{type: string, format: date}]} | DATE",
                "{properties: {a: {}}, const: x} | STRING",
                "{properties: {a: {}}, anyOf: [{type: object}, {type: 'null'}]} | Holder.it?",
                "{properties: {a: {}}, anyOf: [{required: [a]}, {minProperties: 1}]} | Holder.it",
                "{type: object, properties: {a: {}}, allOf: [{type: [object, string]}]} | Holder.it",
            })
    void membersDoNotMakeAnObjectOfWhatIsNone(String schema, String type) {
        Resolved resolved = Resolved.schemas("Holder: {type: object, properties: {it: " + schema + "}}");

        assertThat(resolved.typeOf("Holder", "it")).isEqualTo(type);
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void aConstantOfTheOnlyObjectInAVariantTellsIt() {
        Resolved resolved = Resolved.schemas("""
                Place:
                  oneOf:
                    - {title: Row, type: [object, string], required: [kind], properties: {kind: {const: row}}}
                    - {title: Room, type: object, required: [kind], properties: {kind: {const: room}}}
                Spot:
                  oneOf:
                    - {$ref: '#/components/schemas/Place'}
                    - {title: Yard, type: object, required: [kind], properties: {kind: {const: yard}}}
                """);

        assertThat(resolved.variants("Place")).containsExactly("Place.Row [row]", "Place.Room [room]");
        assertThat(resolved.variants("Spot")).containsExactly("Place [row, room]", "Spot.Yard [yard]");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void theDiscriminatorThatAllBranchesInheritTellsThem() {
        Resolved resolved = Resolved.schemas("""
                Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
                Dog:
                  x-discriminator-value: DOG
                  allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {size: {type: integer}}}]
                Loud: {anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
                """);

        assertThat(resolved.union("Loud").selection()).contains(new ByProperty("kind"));
        assertThat(resolved.variants("Loud")).containsExactly("Cat [Cat]", "Dog [DOG]");
        assertThat(resolved.codes()).isEmpty();
    }
}
