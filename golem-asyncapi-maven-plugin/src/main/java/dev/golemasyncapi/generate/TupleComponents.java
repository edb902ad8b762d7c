package dev.golemasyncapi.generate;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TupleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The components of a tuple's record.
 *
 * @param items those of elements that have a type of their own and are no constants, in order
 * @param additional the one that holds all further elements
 * @param size the one that tells how many elements there are, where their values do not
 */
record TupleComponents(List<Component> items, Optional<Component> additional, Optional<Component> size) {

    static final String ADDITIONAL = "additionalItems";
    static final String SIZE = "size";

    static TupleComponents of(TupleType tuple, Context context) {
        var mapper = new TypeMapper(context);
        Map<String, String> names = context.names().components(tuple.id());
        List<Component> items = tuple.items().stream()
                .filter(item -> item.constant().isEmpty())
                .map(item -> Component.of(item, Component.nameOf(item, names), mapper))
                .toList();
        Optional<Component> additional = tuple.additionalItems()
                .map(use -> new Component(
                        ADDITIONAL,
                        ParameterizedTypeName.get(JavaTypes.LIST, mapper.element(use)),
                        Optional.empty(),
                        true,
                        true,
                        TypeMapper.holdsBytes(use.type())));
        Optional<Component> size = tuple.countsElements()
                ? Optional.of(new Component(SIZE, TypeName.INT, Optional.empty(), false, false, false))
                : Optional.empty();
        return new TupleComponents(items, additional, size);
    }

    /** All of them, in order. */
    List<Component> all() {
        var all = new ArrayList<>(items);
        additional.ifPresent(all::add);
        size.ifPresent(all::add);
        return all;
    }

    /** Those of elements that need not be there. */
    List<Component> optional() {
        return items.stream()
                .filter(item -> !item.property().map(Property::required).orElse(true))
                .toList();
    }
}
