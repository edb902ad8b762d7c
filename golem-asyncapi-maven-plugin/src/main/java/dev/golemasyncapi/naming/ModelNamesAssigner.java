package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the payload types and their parts. */
final class ModelNamesAssigner {

    /** Classes that generated types have inside: a type of their name could not hold one. */
    private static final String[] GENERATED_INSIDE = {"Builder", "Known", "Unknown"};

    private final String packageName;
    private final NameScope topLevel;
    private final Map<TypeId, JavaTypeName> types = new LinkedHashMap<>();
    private final Map<TypeId, JavaTypeName> codecs = new LinkedHashMap<>();
    private final Map<TypeId, String> codecSuffixes = new LinkedHashMap<>();
    private final Map<TypeId, Map<String, String>> components = new LinkedHashMap<>();
    private final Map<TypeId, Map<String, String>> constants = new LinkedHashMap<>();

    ModelNamesAssigner(String packageName, NameScope topLevel) {
        this.packageName = packageName;
        this.topLevel = topLevel.reserve(GENERATED_INSIDE);
    }

    /** Names a type at top level, its codec, and all that stands inside it. */
    void assign(TypeDeclaration type, Types declarations) {
        JavaTypeName name = JavaTypeName.topLevel(packageName, claim(type, topLevel));
        types.put(type.id(), name);
        String codec = topLevel.claim(name.simpleName() + "Codec", name.simpleName());
        codecs.put(type.id(), JavaTypeName.topLevel(packageName, codec));
        codecSuffixes.put(type.id(), "");
        nameInside(type, declarations, NameScope.ofTypes().reserve("", "Reader", "Writer"));
    }

    ModelNames names() {
        return new ModelNames(types, codecs, codecSuffixes, components, constants);
    }

    private void nameInside(TypeDeclaration owner, Types declarations, NameScope codecScope) {
        nameParts(owner);
        NameScope scope = NameScope.ofTypes().reserve(GENERATED_INSIDE);
        scope.reserve(typeOf(owner).simpleNames().toArray(String[]::new));
        List<TypeDeclaration> nested = declarations.nestedIn(owner.id());
        for (TypeDeclaration type : nested) {
            JavaTypeName name = typeOf(owner).nested(claim(type, scope));
            types.put(type.id(), name);
            codecSuffixes.put(type.id(), codecScope.claim(name.simpleName(), String.join(".", name.simpleNames())));
        }
        nested.forEach(type -> nameInside(type, declarations, codecScope));
    }

    /** Of the names that the document has for a type, the first that is free. */
    private static String claim(TypeDeclaration type, NameScope scope) {
        String wanted = JavaIdentifier.type(type.site().name());
        Optional<String> other = type.site().otherName();
        boolean another = other.isPresent() && !scope.isFree(wanted) && scope.isFree(JavaIdentifier.type(other.get()));
        return another
                ? scope.claim(JavaIdentifier.type(other.get()), other.get())
                : scope.claim(
                        wanted,
                        type.site().name() + other.map(text -> "\n" + text).orElse(""));
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
            List<String> names =
                    object.properties().stream().map(Property::name).toList();
            components.put(type.id(), members.claimAll(names, JavaIdentifier::member));
        } else if (type instanceof TupleType tuple) {
            NameScope members = NameScope.ofMembers().reserve("additionalItems", "size", "of");
            List<String> names = tuple.items().stream().map(Property::name).toList();
            components.put(type.id(), members.claimAll(names, JavaIdentifier::member));
        } else if (type instanceof EnumType enumeration) {
            NameScope scope = NameScope.ofMembers().reserve("UNLISTED", "CONSTANTS");
            var names = new LinkedHashMap<String, String>();
            enumeration.values().forEach(value -> names.put(value.text(), value.name()));
            constants.put(
                    type.id(),
                    scope.claimAll(
                            List.copyOf(names.keySet()),
                            text -> JavaIdentifier.constant(names.getOrDefault(text, text))));
        }
    }
}
