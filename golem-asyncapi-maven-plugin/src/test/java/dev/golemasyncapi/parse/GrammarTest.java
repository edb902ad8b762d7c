package dev.golemasyncapi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.parse.ValueGrammar.AnyValue;
import dev.golemasyncapi.parse.ValueGrammar.BooleanValue;
import dev.golemasyncapi.parse.ValueGrammar.ByFieldValue;
import dev.golemasyncapi.parse.ValueGrammar.EnumValue;
import dev.golemasyncapi.parse.ValueGrammar.ListOrSingleValue;
import dev.golemasyncapi.parse.ValueGrammar.ListValue;
import dev.golemasyncapi.parse.ValueGrammar.MapValue;
import dev.golemasyncapi.parse.ValueGrammar.NumberValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectOrOtherValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectValue;
import dev.golemasyncapi.parse.ValueGrammar.PayloadValue;
import dev.golemasyncapi.parse.ValueGrammar.SchemaValue;
import dev.golemasyncapi.parse.ValueGrammar.StringValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GrammarTest {

    @Test
    void everyObjectIsReachedFromTheRootAndNoneIsMissing() {
        Set<String> reached = new HashSet<>();
        new Reach(reached).object(new ObjectValue("AsyncAPI", Optional.empty()));

        assertThat(Grammar.objects()).extracting(ObjectGrammar::name).containsExactlyInAnyOrderElementsOf(reached);
    }

    @Test
    void theObjectsWithExtensionsAreThoseOfTheSpecification() {
        assertThat(Grammar.objects())
                .filteredOn(object -> !object.extensible())
                .extracting(ObjectGrammar::name)
                .containsExactly("Messages");
    }

    private record Reach(Set<String> reached) implements ValueGrammar.Visitor<Boolean> {

        private Boolean fieldsOf(ObjectGrammar object) {
            if (reached.add(object.name())) {
                object.fields().forEach(field -> field.value().accept(this));
            }
            return true;
        }

        @Override
        public Boolean string(StringValue value) {
            return true;
        }

        @Override
        public Boolean enumeration(EnumValue value) {
            return true;
        }

        @Override
        public Boolean bool(BooleanValue value) {
            return true;
        }

        @Override
        public Boolean number(NumberValue value) {
            return true;
        }

        @Override
        public Boolean any(AnyValue value) {
            return true;
        }

        @Override
        public Boolean object(ObjectValue value) {
            return fieldsOf(Grammar.objectOf(value));
        }

        @Override
        public Boolean schema(SchemaValue value) {
            return fieldsOf(SchemaGrammar.SCHEMA_OBJECT);
        }

        @Override
        public Boolean payload(PayloadValue value) {
            return true;
        }

        @Override
        public Boolean map(MapValue value) {
            return value.values().accept(this);
        }

        @Override
        public Boolean list(ListValue value) {
            return value.items().accept(this);
        }

        @Override
        public Boolean listOrSingle(ListOrSingleValue value) {
            return value.list().accept(this) && value.single().accept(this);
        }

        @Override
        public Boolean objectOrOther(ObjectOrOtherValue value) {
            return value.object().accept(this) && value.other().accept(this);
        }

        @Override
        public Boolean byField(ByFieldValue value) {
            return value.present().accept(this) && value.absent().accept(this);
        }
    }
}
