package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.GivenName;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.Types;
import dev.golemasyncapi.model.UnionType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names the payload types and their parts. */
final class ModelNamesAssigner {

    /** Classes that generated types have inside: a type of their name could not hold one. */
    private static final String[] GENERATED_INSIDE = {"Builder", "Known", "Unknown"};

    private final String packageName;
    private final NameScope topLevel;
    private final GivenNaming given;
    private final ObscuredPackages packages;
    private final Map<TypeId, String> chosen = new LinkedHashMap<>();
    private final Map<TypeId, JavaTypeName> types = new LinkedHashMap<>();
    private final Map<TypeId, JavaTypeName> codecs = new LinkedHashMap<>();
    private final Map<TypeId, String> codecSuffixes = new LinkedHashMap<>();
    private final Map<TypeId, Map<String, String>> components = new LinkedHashMap<>();
    private final Map<TypeId, Map<String, String>> constants = new LinkedHashMap<>();

    ModelNamesAssigner(String packageName, NameScope topLevel, GivenNaming given, Types declarations) {
        this.packageName = packageName;
        this.packages = new ObscuredPackages(declarations, packageName);
        this.given = given;
        this.topLevel = topLevel.reserve(GENERATED_INSIDE);
    }

    /** Takes the names that users chose, before any other is given. */
    void choose(Types declarations) {
        declarations.topLevel().forEach(type -> choose(type, topLevel));
    }

    private void choose(TypeDeclaration type, NameScope scope) {
        nameOf(type)
                .flatMap(name -> given.claim(name, scope, ReservedWords::escapeType))
                .ifPresent(name -> chosen.put(type.id(), name));
    }

    /** The name that was chosen for a type itself, or for the message that it is the payload of. */
    private Optional<GivenName> nameOf(TypeDeclaration type) {
        List<String> tokens = type.id().pointer().tokens();
        Optional<GivenName> own =
                given.at(type.id(), type.origin()).filter(name -> !isProperty(tokens) || isOfAType(name));
        boolean isPayload = !tokens.isEmpty() && tokens.get(tokens.size() - 1).equals("payload");
        Optional<TypeId> message =
                type.id().pointer().parent().map(parent -> new TypeId(type.id().document(), parent));
        return own.or(() -> isPayload ? message.flatMap(place -> given.at(place, type.origin())) : Optional.empty());
    }

    private static boolean isProperty(List<String> tokens) {
        return tokens.size() > 1 && tokens.get(tokens.size() - 2).equals("properties");
    }

    /** A property and the type that stands in it have one place: a name that begins with a capital is the type's. */
    private static boolean isOfAType(GivenName name) {
        return !name.text().isEmpty() && Character.isUpperCase(name.text().codePointAt(0));
    }

    /** Names a type at top level, its codec, and all that stands inside it. */
    void assign(TypeDeclaration type, Types declarations) {
        JavaTypeName name = JavaTypeName.topLevel(packageName, claim(type, "", topLevel));
        types.put(type.id(), name);
        var parts = new CodecParts(packageName, name.simpleName(), topLevel);
        codecs.put(type.id(), parts.codecOf(type));
        codecSuffixes.put(type.id(), "");
        nameInside(type, "", declarations, NameScope.ofTypes().reserve("", "Reader", "Writer"), parts);
    }

    ModelNames names() {
        return new ModelNames(types, codecs, codecSuffixes, components, constants);
    }

    private void nameInside(
            TypeDeclaration owner, String outside, Types declarations, NameScope codecScope, CodecParts parts) {
        String around = outside + owner.site().name() + "\n";
        NameScope scope = NameScope.ofTypes().reserve(GENERATED_INSIDE);
        scope.reserve(typeOf(owner).simpleNames().toArray(String[]::new));
        if (owner instanceof UnionType union) {
            reserveVariants(union, declarations, scope, new HashSet<>());
        }
        List<TypeDeclaration> nested = declarations.nestedIn(owner.id());
        nested.forEach(type -> choose(type, scope));
        for (TypeDeclaration type : nested) {
            JavaTypeName name = typeOf(owner).nested(claim(type, around, scope));
            types.put(type.id(), name);
            codecs.put(type.id(), parts.codecOf(type));
            codecSuffixes.put(type.id(), codecScope.claim(name.simpleName(), String.join(".", name.simpleNames())));
        }
        nameParts(owner);
        nested.forEach(type -> nameInside(type, around, declarations, codecScope, parts));
    }

    /** Variants inherit the types inside their union: one of their own names would be taken for them. */
    private static void reserveVariants(UnionType union, Types declarations, NameScope scope, Set<TypeId> seen) {
        for (UnionType.Variant variant : union.variants()) {
            TypeDeclaration type = declarations.get(variant.type());
            if (!seen.add(type.id())) {
                continue;
            }
            if (type.site().owner().isEmpty()) {
                scope.reserve(JavaIdentifier.type(type.site().name()));
            }
            if (type instanceof UnionType inner) {
                reserveVariants(inner, declarations, scope, seen);
            }
        }
    }

    /**
     * Of the names that the document has for a type, the first that is free.
     *
     * @param around what the document calls the types around it, which tell it from others of its name
     */
    private String claim(TypeDeclaration type, String around, NameScope scope) {
        String name = chosen.get(type.id());
        if (name != null) {
            return name;
        }
        String wanted = JavaIdentifier.type(type.site().name());
        Optional<String> other = type.site().otherName();
        boolean another = other.isPresent() && !scope.isFree(wanted) && scope.isFree(JavaIdentifier.type(other.get()));
        return another
                ? scope.claim(JavaIdentifier.type(other.get()), around + other.get())
                : scope.claim(
                        wanted,
                        around
                                + type.site().name()
                                + other.map(text -> "\n" + text).orElse(""));
    }

    private JavaTypeName typeOf(TypeDeclaration type) {
        JavaTypeName name = types.get(type.id());
        if (name == null) {
            throw new IllegalStateException("named before its owner: " + type.id());
        }
        return name;
    }

    private void nameParts(TypeDeclaration type) {
        if (type instanceof ObjectType object) {
            NameScope members = NameScope.ofMembers().reserve("additionalProperties", "builder", "toBuilder");
            components.put(type.id(), members(object.properties(), packages.reserve(members)));
        } else if (type instanceof TupleType tuple) {
            NameScope members = NameScope.ofMembers().reserve("additionalItems", "size", "of");
            components.put(type.id(), members(tuple.items(), packages.reserve(members)));
        } else if (type instanceof EnumType enumeration) {
            NameScope scope = NameScope.ofMembers().reserve("UNLISTED", "CONSTANTS");
            var names = new LinkedHashMap<String, String>();
            enumeration.values().forEach(value -> names.put(value.text(), value.name()));
            constants.put(
                    type.id(),
                    given.members(
                            List.copyOf(names.keySet()),
                            scope,
                            text -> given.of(type.id(), text, type.origin()),
                            text -> JavaIdentifier.constant(names.getOrDefault(text, text)),
                            ReservedWords::escapeMember));
        }
    }

    private Map<String, String> members(List<Property> properties, NameScope scope) {
        var byName = new LinkedHashMap<String, Property>();
        properties.forEach(property -> byName.put(property.name(), property));
        return given.members(
                List.copyOf(byName.keySet()),
                scope,
                text -> Optional.ofNullable(byName.get(text)).flatMap(this::nameOf),
                JavaIdentifier::member,
                ReservedWords::escapeMember);
    }

    private Optional<GivenName> nameOf(Property property) {
        var place =
                new TypeId(property.origin().source().name(), property.origin().pointer());
        return given.at(property.origin()).filter(name -> !types.containsKey(place) || !isOfAType(name));
    }
}
