package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From Schema Objects to types. Keywords that only narrow what fits ({@code pattern}, {@code not}, {@code if} and the
 * like) do not change the type: every instance still fits it.
 */
final class SchemaResolver {

    /** How many schemas may be in the making before an object that is referred to has to wait for them. */
    private static final int DEEP = 50;

    private final References references;
    private final Diagnostics diagnostics;
    private final Declarations declarations;
    private final ObjectResolver objects;
    private final ArrayResolver arrays;
    private final Joining joining;
    private final UnionResolver unions;
    private final UnionWithMembersResolver withMembers;
    private final HierarchyResolver hierarchies;
    private final TypeKeywords keywords;
    private final ChosenTypes chosen;
    private final IntegerBounds integers;
    private final AllowedTypes types;
    private final Set<TypeId> entered = new HashSet<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean catchingUp;

    SchemaResolver(References references, Diagnostics diagnostics, Declarations declarations, ChosenTypes chosen) {
        this.references = references;
        this.diagnostics = diagnostics;
        this.declarations = declarations;
        this.objects = new ObjectResolver(this, references, declarations);
        this.hierarchies = new HierarchyResolver(this, objects, references, declarations);
        this.arrays = new ArrayResolver(this, references, declarations);
        this.joining = new Joining(this, references, diagnostics, declarations);
        this.chosen = chosen;
        this.keywords = new TypeKeywords(references, chosen);
        this.integers = new IntegerBounds(references);
        this.types = new AllowedTypes(references);
        this.withMembers = new UnionWithMembersResolver(this, objects, references, diagnostics, declarations, keywords);
        this.unions = new UnionResolver(this, references, declarations, chosen);
    }

    /**
     * The type of the schema at a place.
     *
     * @param site where a declaration belongs if the schema stands here; one that is referred to has its own place
     */
    TypeUse resolve(OrRef<SchemaSyntax> place, DeclarationSite site) {
        return resolve(place, site, Documentation.NONE);
    }

    /** Like {@link #resolve(OrRef, DeclarationSite)}, with what is said of the type where its schema says nothing. */
    TypeUse resolve(OrRef<SchemaSyntax> place, DeclarationSite site, Documentation otherwise) {
        Optional<Target<SchemaSyntax>> target = references.resolve(place, Section.SCHEMAS);
        if (target.isEmpty() || !(target.get().value() instanceof SchemaObjectSyntax written)) {
            return TypeUse.of(AnyType.ANY);
        }
        Optional<TypeUse> choice = chosen.at(place, written);
        if (choice.isPresent()) {
            return choice.get();
        }
        boolean known = declarations.find(Declarations.idOf(written.origin())).isPresent();
        SchemaObjectSyntax schema = known ? written : types.named(written);
        Optional<String> name = target.get().name();
        if (name.isPresent() && isDeep() && isUnresolvedObject(schema)) {
            DeclarationSite top = DeclarationSite.topLevel(name.get());
            waiting.add(() -> objects.declareEntered(schema, top, documentation(schema)));
            return objects.enter(schema);
        }
        DeclarationSite where = name.map(DeclarationSite::topLevel).orElseGet(() -> OwnNames.at(site, schema));
        TypeUse use = resolve(schema, where, name.isPresent() ? Documentation.NONE : otherwise);
        if (entered.isEmpty() && !catchingUp) {
            catchUp();
        }
        return use;
    }

    /** What waits is done from the outermost schema, so that long chains of references do not exhaust the stack. */
    private void catchUp() {
        catchingUp = true;
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
        catchingUp = false;
    }

    /** Whether many schemas are in the making already. */
    boolean isDeep() {
        return entered.size() > DEEP;
    }

    /**
     * Resolves what is in a type that has its identity already: at once, or later where an array or a map is in the
     * making, which has none, and which what is in the type may lead back to.
     */
    void resolveMembers(Runnable members) {
        if (entered.stream().allMatch(id -> declarations.find(id).isPresent())) {
            members.run();
        } else {
            waiting.add(members);
        }
    }

    /** Does something when no schema is in the making. */
    void later(Runnable work) {
        waiting.add(work);
    }

    private boolean isUnresolvedObject(SchemaObjectSyntax schema) {
        SchemaObjectSyntax.Combinations combinations = schema.combinations();
        return combinations.allOf().isEmpty()
                && combinations.oneOf().isEmpty()
                && combinations.anyOf().isEmpty()
                && schema.discriminator().isEmpty()
                && objects.isObject(schema)
                && declarations.find(Declarations.idOf(schema.origin())).isEmpty();
    }

    private TypeUse resolve(SchemaObjectSyntax schema, DeclarationSite site, Documentation otherwise) {
        TypeId id = Declarations.idOf(schema.origin());
        Optional<TypeUse> known = declarations.find(id);
        if (known.isPresent()) {
            return known.get();
        }
        if (!entered.add(id)) {
            diagnostics.report(
                    DiagnosticCode.RECURSIVE_SCHEMA,
                    schema.origin(),
                    "the schema leads to itself without an object in between",
                    "put the recursion behind a property of an object");
            return TypeUse.of(AnyType.ANY);
        }
        if (entered.size() > References.DEEPEST) {
            references.reportTooDeep(schema);
            entered.remove(id);
            return TypeUse.of(AnyType.ANY);
        }
        TypeUse use =
                integers.bounded(typeOf(schema, site, documentation(schema).orElse(otherwise)), schema);
        entered.remove(id);
        return declarations.remember(id, use);
    }

    private TypeUse typeOf(SchemaObjectSyntax schema, DeclarationSite site, Documentation documentation) {
        List<OrRef<SchemaSyntax>> branches = !schema.combinations().oneOf().isEmpty()
                ? schema.combinations().oneOf()
                : schema.combinations().anyOf();
        // Branches that say nothing of the type, such as lists of required members, only narrow what fits.
        if (branches.stream().anyMatch(keywords::tell)) {
            Optional<TypeUse> union = unions.resolve(schema, branches, site, documentation);
            if (union.isPresent()) {
                return union.get();
            }
        }
        Optional<TypeUse> hierarchy = hierarchies.resolve(schema, site, documentation);
        if (hierarchy.isPresent()) {
            return hierarchy.get();
        }
        List<OrRef<SchemaSyntax>> allOf = schema.combinations().allOf();
        List<OrRef<SchemaSyntax>> parts = keywords.withoutRemarks(allOf);
        boolean isAnother =
                parts.size() == 1 && ObjectResolver.saysNothingItself(schema) && !hierarchies.isSubtype(schema);
        if (!branches.isEmpty() || (!allOf.isEmpty() && !isAnother)) {
            Optional<TypeUse> extended = withMembers.resolve(schema, site, documentation);
            if (extended.isPresent()) {
                return extended.get();
            }
        }
        if (isAnother) {
            return resolve(parts.get(0), site, documentation);
        }
        if (isObjectAmongOthers(schema)) {
            return simple(schema, site, documentation);
        }
        if (!allOf.isEmpty() || objects.isObject(schema)) {
            return objects.resolve(schema, site, documentation)
                    .orElseGet(() -> joining.joined(schema, site, documentation));
        }
        return simple(schema, site, documentation);
    }

    /** Whether values may be objects with members that the schema describes, or of another type. */
    private boolean isObjectAmongOthers(SchemaObjectSyntax schema) {
        return TypeKeywords.mayBeObjectOrOther(schema)
                && !ObjectParts.of(schema, references).properties().isEmpty();
    }

    /** The type that a schema has by its own keywords, without members and combinations. */
    TypeUse simple(SchemaObjectSyntax schema, DeclarationSite site, Documentation documentation) {
        List<String> types = TypeKeywords.typeNames(schema);
        ListedValues listed = ListedValues.of(schema);
        boolean nullable = TypeKeywords.allowsNull(schema);
        Optional<Enumeration> enumeration =
                schema.values().constant().isEmpty() ? Enumeration.of(listed, types, schema) : Optional.empty();
        if (enumeration.isPresent()) {
            return new TypeUse(declare(enumeration.get(), schema, site, documentation), nullable);
        }
        return new TypeUse(type(schema, types, listed, site, documentation), nullable);
    }

    private Type type(
            SchemaObjectSyntax schema,
            List<String> types,
            ListedValues listed,
            DeclarationSite site,
            Documentation documentation) {
        String type = types.isEmpty() ? TypeKeywords.inferred(schema, listed) : TypeKeywords.only(types);
        if (type.isEmpty() && types.size() > 1) {
            return severalTypes(schema, types, site, documentation);
        }
        return type(schema, type, Declarations.idOf(schema.origin()), site, documentation);
    }

    /** A union of the types that a schema lists. */
    private Type severalTypes(
            SchemaObjectSyntax schema, List<String> types, DeclarationSite site, Documentation documentation) {
        TypeId id = Declarations.idOf(schema.origin());
        Type union = new TypeReference(id);
        declarations.enter(id, TypeUse.of(union));
        resolveMembers(() -> declarations.add(new DraftUnion(
                id,
                site,
                documentation,
                Optional.empty(),
                types.stream().map(type -> branchOf(schema, type, id)).toList(),
                schema.origin())));
        return union;
    }

    private DraftUnion.Branch branchOf(SchemaObjectSyntax schema, String type, TypeId union) {
        DeclarationSite inside = DeclarationSite.nested(union, capitalized(type) + "Value");
        Type branch = type.equals("object") && isObjectAmongOthers(schema)
                ? objectOf(schema, inside)
                : type(schema, type, among(union, type), inside, Documentation.NONE);
        return new DraftUnion.Branch(
                branch, List.of(), Optional.empty(), Optional.empty(), Documentation.NONE, schema.origin());
    }

    /** The object among the types of a schema, which has an identity of its own. */
    private Type objectOf(SchemaObjectSyntax schema, DeclarationSite site) {
        TypeId id = among(Declarations.idOf(schema.origin()), "object");
        declarations.enter(id, TypeUse.of(new TypeReference(id)));
        objects.declare(id, schema, ObjectParts.of(schema, references), site, Documentation.NONE, Optional.empty());
        return new TypeReference(id);
    }

    private static TypeId among(TypeId union, String type) {
        return new TypeId(union.document(), union.pointer().child("type").child(type));
    }

    private static String capitalized(String type) {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }

    private Type type(
            SchemaObjectSyntax schema, String type, TypeId id, DeclarationSite site, Documentation documentation) {
        if (type.equals("array")) {
            return arrays.resolve(schema, id, site, documentation);
        }
        if (type.equals("object")) {
            return map(schema, site);
        }
        return chosen.single(type, schema).orElse(AnyType.ANY);
    }

    /** Declares the values that a schema lists, itself or in its branches. */
    Type declare(
            Enumeration enumeration, SchemaObjectSyntax schema, DeclarationSite site, Documentation documentation) {
        TypeId id = Declarations.idOf(schema.origin());
        declarations.add(
                new EnumType(id, site, documentation, enumeration.base(), enumeration.values(), schema.origin()));
        return new TypeReference(id);
    }

    /** An object without members that the document names. */
    MapType map(SchemaObjectSyntax schema, DeclarationSite site) {
        return new MapType(
                CollectionDepth.limited(others(ObjectParts.of(schema, references), suffixed(site, "Value"))));
    }

    /** The type of the members of an object that the document does not name. */
    TypeUse others(ObjectParts parts, DeclarationSite site) {
        return parts.others((one, other) -> keywords.areAlike(one, other))
                .map(value -> resolve(value, site))
                .orElse(TypeUse.of(AnyType.ANY));
    }

    /** Declares what stands behind a tag, as the type of the object around it. */
    void declareTagged(
            TypeId id, SchemaObjectSyntax value, DeclarationSite site, Documentation documentation, String tag) {
        objects.declare(id, value, ObjectParts.of(value, references), site, documentation, Optional.of(tag));
    }

    static DeclarationSite suffixed(DeclarationSite site, String suffix) {
        return new DeclarationSite(site.owner(), site.name() + suffix);
    }

    /** What a schema says of itself. */
    static Documentation documentation(SchemaObjectSyntax schema) {
        return new Documentation(
                schema.annotations().title().map(Text::value),
                schema.annotations().description().map(Text::value),
                schema.annotations().deprecated().isPresent()
                        && schema.annotations().deprecated().get().value(),
                Remarks.of(schema));
    }

    /** What the schema at a place, or the one that it refers to, says of itself and what it extends says of values. */
    Documentation documentation(OrRef<SchemaSyntax> place) {
        List<SchemaObjectSyntax> all = references
                .schema(place)
                .map(schema -> ObjectParts.closure(List.of(schema), references))
                .orElse(List.of());
        return all.stream()
                .map(SchemaResolver::documentation)
                .reduce((before, behind) -> behind.extending(before))
                .orElse(Documentation.NONE);
    }
}
