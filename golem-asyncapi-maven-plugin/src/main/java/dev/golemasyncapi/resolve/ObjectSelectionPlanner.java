package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.ObjectShape;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnionType.ByProperty;
import dev.golemasyncapi.model.UnionType.ByShape;
import dev.golemasyncapi.model.UnionType.ByTag;
import dev.golemasyncapi.model.UnionType.Selection;
import dev.golemasyncapi.model.UnionType.Variant;
import dev.golemasyncapi.model.WrapperType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what tells the variants of a union that are objects apart: a discriminator, a member with a distinct constant
 * in each, the name of the only member, or the shape of the whole object, in that order.
 */
final class ObjectSelectionPlanner {

    /** Values of a member that a table of shapes lists. */
    private static final int MOST_FORMS = 50;

    private static final int LONGEST_FORM = 200;

    private final Map<TypeId, TypeDeclaration> declared;
    private final JsonTypes jsonTypes;
    private final BiFunction<TypeId, String, ListedValues> values;

    /** @param values the values that a member of an object may be, where they are listed */
    ObjectSelectionPlanner(
            Map<TypeId, TypeDeclaration> declared,
            JsonTypes jsonTypes,
            BiFunction<TypeId, String, ListedValues> values) {
        this.declared = declared;
        this.jsonTypes = jsonTypes;
        this.values = values;
    }

    /** The union with its selection, and what that looks at. */
    UnionType plan(DraftUnion draft, Map<TypeId, DraftUnion.Branch> branches, List<Variant> variants) {
        List<Variant> objects = variants.stream()
                .filter(variant -> variant.jsonTypes().contains(JsonType.OBJECT))
                .toList();
        boolean tagged = objects.size() == 1 && isTagged(objects.get(0));
        if (objects.size() < 2 && !tagged) {
            return union(draft, Optional.empty(), variants);
        }
        return draft.discriminator()
                .flatMap(property -> byDiscriminator(draft, property, branches, variants, objects))
                .or(() -> byConstant(draft, variants, objects))
                .or(() -> byTag(draft, variants, objects))
                .orElseGet(() -> byShape(draft, variants, objects));
    }

    private boolean isTagged(Variant variant) {
        return declared.get(variant.type()) instanceof ObjectType object
                && object.tag().isPresent();
    }

    private static UnionType union(DraftUnion draft, Optional<Selection> selection, List<Variant> variants) {
        return new UnionType(
                draft.id(), draft.site(), draft.documentation(), selection, draft.members(), variants, draft.origin());
    }

    private Optional<UnionType> byDiscriminator(
            DraftUnion draft,
            String property,
            Map<TypeId, DraftUnion.Branch> branches,
            List<Variant> variants,
            List<Variant> objects) {
        var listed = new LinkedHashMap<TypeId, List<String>>();
        var named = new LinkedHashMap<TypeId, List<String>>();
        for (Variant variant : objects) {
            Optional<DraftUnion.Branch> branch = Optional.ofNullable(branches.get(variant.type()));
            List<String> mapped = branch.map(DraftUnion.Branch::mapped).orElse(List.of());
            List<String> constants = mapped.isEmpty() ? constants(variant, new ByProperty(property)) : mapped;
            List<String> component =
                    branch.flatMap(DraftUnion.Branch::component).stream().toList();
            listed.put(variant.type(), constants.isEmpty() ? component : constants);
            // Values that the base lists for all of its kinds tell none of them.
            boolean own = constants.size() == 1 || !mapped.isEmpty() || component.isEmpty() || isUnion(variant);
            named.put(variant.type(), own ? constants : component);
        }
        var selection = new ByProperty(property);
        return ifDistinct(draft, selection, listed, variants).or(() -> ifDistinct(draft, selection, named, variants));
    }

    private Optional<UnionType> byConstant(DraftUnion draft, List<Variant> variants, List<Variant> objects) {
        return propertyNames(objects.get(0)).stream()
                .flatMap(property -> Stream.of(new ByProperty(property), new ByProperty(property, true)))
                .flatMap(selection -> {
                    var selectors = new LinkedHashMap<TypeId, List<String>>();
                    objects.forEach(variant -> selectors.put(variant.type(), constants(variant, selection)));
                    return ifDistinct(draft, selection, selectors, variants)
                            .map(union -> withShapes(union, selection.name(), objects))
                            .stream();
                })
                .findFirst();
    }

    /** With the shapes for objects that lack the member, where not all have to have it. */
    private UnionType withShapes(UnionType union, String property, List<Variant> objects) {
        if (objects.stream().allMatch(variant -> requires(variant, property))) {
            return union;
        }
        Set<TypeId> shaped = objects.stream().map(Variant::type).collect(Collectors.toSet());
        List<Variant> told = union.variants().stream()
                .map(variant -> shaped.contains(variant.type())
                        ? new Variant(variant.type(), variant.jsonTypes(), variant.selectors(), shapes(variant.type()))
                        : variant)
                .toList();
        return new UnionType(
                union.id(),
                union.site(),
                union.documentation(),
                union.selection(),
                union.members(),
                told,
                union.origin());
    }

    private boolean requires(Variant variant, String property) {
        TypeId id = object(variant);
        if (declared.get(id) instanceof UnionType inner) {
            return inner.variantsOf(JsonType.OBJECT).stream()
                    .allMatch(each -> each.shapes().isEmpty());
        }
        Optional<ImportedType> imported = imported(id);
        if (imported.isPresent()) {
            return imported.get().shape().required().contains(property);
        }
        return declared.get(id) instanceof ObjectType object
                && object.properties().stream().anyMatch(each -> each.name().equals(property) && each.required());
    }

    private Optional<UnionType> byTag(DraftUnion draft, List<Variant> variants, List<Variant> objects) {
        var selectors = new LinkedHashMap<TypeId, List<String>>();
        for (Variant variant : objects) {
            Optional<String> tag = declared.get(object(variant)) instanceof ObjectType object
                    ? object.tag().or(() -> onlyMember(object))
                    : Optional.empty();
            selectors.put(variant.type(), tag.stream().toList());
        }
        return ifDistinct(draft, new ByTag(), selectors, variants);
    }

    /** The name of the only member; empty where an object may be without it and have another instead. */
    private static Optional<String> onlyMember(ObjectType object) {
        return object.properties().size() == 1
                        && (object.properties().get(0).required()
                                || object.additionalProperties().isEmpty())
                ? Optional.of(object.properties().get(0).name())
                : Optional.empty();
    }

    private static Optional<UnionType> ifDistinct(
            DraftUnion draft, Selection selection, Map<TypeId, List<String>> selectors, List<Variant> variants) {
        var seen = new HashSet<String>();
        boolean distinct = selectors.values().stream().noneMatch(List::isEmpty)
                && selectors.values().stream().flatMap(List::stream).allMatch(seen::add);
        if (!distinct) {
            return Optional.empty();
        }
        List<Variant> told = variants.stream()
                .map(variant -> new Variant(
                        variant.type(),
                        variant.jsonTypes(),
                        selectors.getOrDefault(variant.type(), List.of()),
                        List.of()))
                .toList();
        return Optional.of(union(draft, Optional.of(selection), told));
    }

    private UnionType byShape(DraftUnion draft, List<Variant> variants, List<Variant> objects) {
        List<Variant> told = variants.stream()
                .map(variant -> objects.contains(variant)
                        ? new Variant(variant.type(), variant.jsonTypes(), List.of(), shapes(variant.type()))
                        : variant)
                .toList();
        return union(draft, Optional.of(new ByShape()), told);
    }

    private List<ObjectShape> shapes(TypeId id) {
        TypeDeclaration declaration = declared.get(id);
        if (declaration instanceof UnionType inner) {
            var shapes = new ArrayList<ObjectShape>();
            inner.variantsOf(JsonType.OBJECT).forEach(variant -> shapes.addAll(shapes(variant.type())));
            return shapes;
        }
        ObjectShape other = imported(id).map(ImportedType::shape).orElse(ObjectShape.ANY);
        return List.of(declaration instanceof ObjectType object ? shape(object) : other);
    }

    private ObjectShape shape(ObjectType object) {
        if (object.tag().isPresent()) {
            String tag = object.tag().get();
            return new ObjectShape(Set.of(tag), Map.of(tag, Set.of(JsonType.OBJECT)), false);
        }
        var required = new LinkedHashSet<String>();
        var members = new LinkedHashMap<String, Set<JsonType>>();
        var listed = new LinkedHashMap<String, ObjectShape.Values>();
        for (Property property : object.properties()) {
            Set<JsonType> types = jsonTypes.of(property.type());
            if (property.required()) {
                required.add(property.name());
            } else {
                // What is read leniently fits leniently.
                types.add(JsonType.NULL);
            }
            members.put(property.name(), types);
            List<String> forms = forms(object.id(), property);
            if (!forms.isEmpty()) {
                listed.put(
                        property.name(),
                        new ObjectShape.Values(forms, property.constant().isPresent()));
            }
        }
        return new ObjectShape(required, members, object.additionalProperties().isPresent(), listed);
    }

    /** The values that a member lists; none where there are too many for a table. */
    private List<String> forms(TypeId object, Property property) {
        ListedValues listed = values.apply(object, property.name());
        List<String> forms = listed.texts().isEmpty() ? listed.literals() : listed.texts();
        boolean few = forms.size() <= MOST_FORMS && forms.stream().allMatch(form -> form.length() <= LONGEST_FORM);
        return few ? forms : List.of();
    }

    private boolean isUnion(Variant variant) {
        return declared.get(variant.type()) instanceof UnionType;
    }

    /** The class of the user's that a variant holds. */
    private Optional<ImportedType> imported(TypeId variant) {
        return declared.get(variant) instanceof WrapperType wrapper && wrapper.value() instanceof ImportedType imported
                ? Optional.of(imported)
                : Optional.empty();
    }

    /** A variant, or the only one of its variants that is an object. */
    private TypeId object(Variant variant) {
        if (declared.get(variant.type()) instanceof UnionType inner) {
            List<Variant> objects = inner.variantsOf(JsonType.OBJECT);
            return objects.size() == 1 && inner.selection().isEmpty() ? object(objects.get(0)) : variant.type();
        }
        return variant.type();
    }

    private List<String> propertyNames(Variant variant) {
        TypeId id = object(variant);
        if (declared.get(id) instanceof UnionType inner && inner.selection().orElse(null) instanceof ByProperty told) {
            return List.of(told.name());
        }
        Optional<ImportedType> imported = imported(id);
        if (imported.isPresent()) {
            return List.copyOf(imported.get().shape().members().keySet());
        }
        return declared.get(id) instanceof ObjectType object && object.tag().isEmpty()
                ? object.properties().stream().map(Property::name).toList()
                : List.of();
    }

    private List<String> constants(Variant variant, ByProperty selection) {
        TypeId type = object(variant);
        TypeDeclaration declaration = declared.get(type);
        if (declaration instanceof UnionType inner) {
            boolean same = inner.selection().equals(Optional.of(selection));
            return same
                    ? inner.variantsOf(JsonType.OBJECT).stream()
                            .flatMap(each -> each.selectors().stream())
                            .toList()
                    : List.of();
        }
        Optional<TypeId> id = imported(type).flatMap(ImportedType::schema);
        if (declaration instanceof ObjectType object && object.tag().isEmpty()) {
            id = Optional.of(object.id());
        }
        if (id.isEmpty()) {
            return List.of();
        }
        ListedValues listed = values.apply(id.get(), selection.name());
        return selection.literal() ? listed.literals() : listed.texts();
    }
}
