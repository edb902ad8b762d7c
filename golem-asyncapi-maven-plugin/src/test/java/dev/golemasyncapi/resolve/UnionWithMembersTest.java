package dev.golemasyncapi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.UnionType.ByProperty;
import dev.golemasyncapi.model.UnionType.ByShape;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnionWithMembersTest {

    @Test
    void membersBesideAUnionAreThoseOfEachVariant() {
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  type: object
                  required: [name]
                  properties: {name: {type: string}, state: {type: string, enum: [on, off]}}
                  oneOf:
                    - {required: [watts], properties: {watts: {type: integer}}}
                    - {title: Bright, properties: {lumen: {type: integer}}}
                """);

        assertThat(resolved.union("Lamp").selection()).contains(new ByShape());
        assertThat(resolved.variants("Lamp")).containsExactly("Lamp.WithWatts []", "Lamp.Bright []");
        assertThat(members(resolved, "Lamp.WithWatts")).containsExactly("name!", "state", "watts!");
        assertThat(members(resolved, "Lamp.Bright")).containsExactly("name!", "state", "lumen");
        assertThat(resolved.union("Lamp").members()).extracting(Property::name).containsExactly("name", "state");
        assertThat(resolved.paths()).contains("Lamp.state").doesNotContain("Lamp.WithWatts.state");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void aConstantTellsTheVariantsAndNarrowsWhatTheSchemaLeftOpen() {
        Resolved resolved = Resolved.schemas("""
                Event:
                  type: object
                  required: [kind, data]
                  properties: {kind: {type: string}, data: {type: object}, at: {type: string, format: date-time}}
                  oneOf:
                    - properties: {kind: {const: moved}, data: {$ref: '#/components/schemas/Move'}}
                    - properties: {kind: {const: said}, data: {type: object, properties: {text: {type: string}}}}
                Move: {type: object, properties: {x: {type: integer}}}
                """);

        assertThat(resolved.union("Event").selection()).contains(new ByProperty("kind"));
        assertThat(resolved.variants("Event")).containsExactly("Event.moved [moved]", "Event.said [said]");
        assertThat(resolved.typeOf("Event.moved", "data")).isEqualTo("Move");
        assertThat(resolved.typeOf("Event.said", "data")).isEqualTo("Event.said.data");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void aComponentThatSaysAllOfItIsAVariantItself() {
        Resolved resolved = Resolved.schemas("""
                Pet:
                  type: object
                  discriminator: kind
                  required: [kind]
                  properties: {kind: {type: string}}
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
                Dog: {type: object, required: [kind], properties: {kind: {type: string}, tail: {type: boolean}}}
                """);

        assertThat(resolved.variants("Pet")).containsExactly("Cat [Cat]", "Dog [Dog]");
        assertThat(members(resolved, "Cat")).containsExactly("kind!", "lives");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void aComponentThatSaysLessGetsAVariantBesideIt() {
        Resolved resolved = Resolved.schemas("""
                Order:
                  type: object
                  required: [id]
                  properties: {id: {type: string}}
                  oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Cash'}, {type: 'null'}]
                Card: {type: object, properties: {brand: {type: string, enum: [visa]}}}
                Cash: {type: object, required: [amount], properties: {amount: {type: number}}}
                Holder: {type: object, required: [order], properties: {order: {$ref: '#/components/schemas/Order'}}}
                """);

        assertThat(resolved.variants("Order")).containsExactly("Order.Card []", "Order.Cash []");
        assertThat(members(resolved, "Order.Card")).containsExactly("id!", "brand");
        assertThat(resolved.typeOf("Order.Card", "brand")).isEqualTo("Card.brand");
        assertThat(resolved.typeOf("Holder", "order")).isEqualTo("Order?");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void aUnionThatAllOfBringsInIsExtended() {
        Resolved resolved = Resolved.schemas("""
                Subscribe:
                  allOf:
                    - oneOf:
                        - properties: {house: {type: string}}
                        - properties: {country: {type: string}}
                    - required: [event]
                      properties: {event: {type: string}}
                Later:
                  allOf: [{$ref: '#/components/schemas/Subscribe'}, {properties: {at: {type: string}}}]
                """);

        assertThat(resolved.variants("Subscribe"))
                .containsExactly("Subscribe.WithHouse []", "Subscribe.WithCountry []");
        assertThat(members(resolved, "Later.WithHouse")).containsExactly("event!", "at", "house");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void unionsAmongTheBranchesAreOpened() {
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  properties: {name: {type: string}}
                  anyOf: [{$ref: '#/components/schemas/Kind'}, {properties: {c: {}}}]
                Kind: {oneOf: [{properties: {a: {}}}, {properties: {b: {}}}, {$ref: '#/components/schemas/Kind'}]}
                """);

        assertThat(resolved.variants("Lamp")).containsExactly("Lamp.WithA []", "Lamp.WithB []", "Lamp.WithC []");
    }

    @Test
    void nullInAUnionAmongTheBranchesCounts() {
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  properties: {name: {type: string}}
                  oneOf: [{oneOf: [{properties: {a: {}}}, {type: 'null'}]}, {properties: {b: {}}}]
                Door:
                  properties: {name: {type: string}}
                  oneOf: [{type: [object, 'null'], properties: {a: {}}}, {properties: {b: {}}}]
                Holder:
                  type: object
                  required: [lamp, door]
                  properties: {lamp: {$ref: '#/components/schemas/Lamp'}, door: {$ref: '#/components/schemas/Door'}}
                """);

        assertThat(resolved.typeOf("Holder", "lamp")).isEqualTo("Lamp?");
        assertThat(resolved.typeOf("Holder", "door")).isEqualTo("Door?");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void unionsAmongTheBranchesMayBeOfAnySize() {
        String branches = IntStream.range(0, 400)
                .mapToObj(i -> "{oneOf: [{properties: {m%1$d: {}}}, {properties: {n%1$d: {}}}]}".formatted(i))
                .collect(Collectors.joining(", "));
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  properties: {name: {type: string}}
                  oneOf: [%s]
                """.formatted(branches));

        assertThat(resolved.union("Lamp").variants()).hasSize(800);
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void theDiscriminatorOfTheSchemaTellsTheVariantsOfAUnionThatItExtends() {
        Resolved resolved = Resolved.schemas("""
                Event:
                  discriminator: kind
                  required: [kind]
                  properties: {kind: {type: string}, at: {type: string}}
                  allOf: [{$ref: '#/components/schemas/Any'}]
                Any: {oneOf: [{$ref: '#/components/schemas/Lit'}, {$ref: '#/components/schemas/Moved'}]}
                Lit: {type: object, properties: {watts: {type: integer}}}
                Moved: {type: object, properties: {x: {type: integer}}}
                """);

        assertThat(resolved.union("Event").selection()).contains(new ByProperty("kind"));
        assertThat(resolved.variants("Event")).containsExactly("Event.Lit [Lit]", "Event.Moved [Moved]");
    }

    @Test
    void aSingleBranchIsPartOfTheRecord() {
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  properties: {name: {type: string}}
                  oneOf: [{required: [watts], properties: {watts: {type: integer}}}]
                """);

        assertThat(members(resolved, "Lamp")).containsExactly("name", "watts!");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void branchesThatOnlyNarrowLeaveARecord() {
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  type: object
                  properties: {kind: {type: string}, watts: {type: integer}}
                  oneOf:
                    - properties: {kind: {const: small}}
                    - properties: {kind: {const: large}}
                Span:
                  type: object
                  properties: {a: {type: integer}}
                  anyOf: [{properties: {a: {minimum: 1}}}, {properties: {a: {maximum: -1}}}]
                """);

        assertThat(members(resolved, "Lamp")).containsExactly("kind", "watts");
        assertThat(members(resolved, "Span")).containsExactly("a");
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void membersOfSeveralUnionsAreSaidToBeAdditional() {
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  type: object
                  properties: {name: {type: string}}
                  oneOf: [{properties: {watts: {type: integer}}}, {properties: {lumen: {type: integer}}}]
                  anyOf: [{properties: {room: {type: string}}}, {properties: {hall: {type: string}}}]
                """);

        assertThat(members(resolved, "Lamp")).containsExactly("name");
        assertThat(resolved.codes()).containsExactly("members-beside-union");
    }

    @Test
    void membersBesideAUnionAreThoseOfTheVariantsThatAreObjects() {
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  properties: {name: {type: string}}
                  oneOf: [{properties: {watts: {type: integer}}}, {properties: {lumen: {type: integer}}}, {type: string}]
                """);

        assertThat(resolved.variants("Lamp"))
                .containsExactly("Lamp.WithWatts []", "Lamp.WithLumen []", "Lamp.StringValue []");
        assertThat(members(resolved, "Lamp.WithWatts")).containsExactly("name", "watts");
        assertThat(members(resolved, "Lamp.WithLumen")).containsExactly("name", "lumen");
        assertThat(resolved.union("Lamp").members()).isEmpty();
        assertThat(resolved.codes()).isEmpty();
    }

    @Test
    void membersOfABranchAreSaidToBeAdditionalWhereItIsAUnionItself() {
        Resolved resolved = Resolved.schemas("""
                Lamp:
                  properties: {name: {type: string}}
                  oneOf:
                    - {type: object, properties: {watts: {type: integer}}, anyOf: [{type: object, properties: {a: {}}}]}
                    - {type: string}
                """);

        assertThat(members(resolved, "Lamp.ObjectValue")).containsExactly("name");
        assertThat(resolved.codes()).containsExactly("members-beside-union");
    }

    @Test
    void aBranchSaysItselfWhichValueOfTheDiscriminatorItIs() {
        Resolved resolved = Resolved.schemas("""
                Pet:
                  type: object
                  discriminator: kind
                  required: [kind]
                  properties: {kind: {type: string}}
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                Cat: {type: object, properties: {lives: {type: integer}}}
                Dog: {x-discriminator-value: DOG, type: object, properties: {size: {type: integer}}}
                """);

        assertThat(resolved.variants("Pet")).containsExactly("Pet.Cat [Cat]", "Pet.Dog [DOG]");
    }

    private static List<String> members(Resolved resolved, String path) {
        return resolved.object(path).properties().stream()
                .map(property -> property.name() + (property.required() ? "!" : ""))
                .toList();
    }
}
