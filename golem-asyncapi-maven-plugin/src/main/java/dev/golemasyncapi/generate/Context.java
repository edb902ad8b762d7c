package dev.golemasyncapi.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.naming.JavaNames;
import dev.golemasyncapi.naming.JavaTypeName;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.Nullness;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What every generator needs to know.
 *
 * @param api the model
 * @param names what everything in it is called
 * @param options what the user chose
 * @param sharedMembers the names of the members that the interface of a union has accessors for
 * @param inherited the names that types in the file inherit: those of the types inside the unions that they are
 *     variants of
 */
record Context(
        Api api,
        JavaNames names,
        GeneratorOptions options,
        Map<TypeId, Set<String>> sharedMembers,
        Set<String> inherited) {

    private static final String GENERATOR = "dev.golemasyncapi:golem-asyncapi-maven-plugin";

    static Context of(Api api, JavaNames names, GeneratorOptions options) {
        Map<TypeId, Set<String>> shared = SharedMembers.names(new Context(api, names, options, Map.of(), Set.of()));
        return new Context(api, names, options, shared, Set.of());
    }

    /** For the file of a type at top level, where types may inherit names from unions that stand elsewhere. */
    Context inFileOf(TypeDeclaration type) {
        var unions = new LinkedHashMap<TypeId, UnionType>();
        addUnions(type, unions);
        return new Context(api, names, options, sharedMembers, Collections.unmodifiableSet(namesIn(unions)));
    }

    /** The unions above a type and above all types inside it, each once: a union may have thousands of variants. */
    private void addUnions(TypeDeclaration type, Map<TypeId, UnionType> found) {
        addUnionsOf(type.id(), found);
        api.types().nestedIn(type.id()).forEach(nested -> addUnions(nested, found));
    }

    private void addUnionsOf(TypeId variant, Map<TypeId, UnionType> found) {
        for (UnionType union : api.types().unionsOf(variant)) {
            if (found.putIfAbsent(union.id(), union) == null) {
                addUnionsOf(union.id(), found);
            }
        }
    }

    /** The names of types inside a union mean those inside its variants, too. */
    Set<String> inheritedBy(TypeDeclaration type) {
        return namesIn(unionsAbove(type.id()));
    }

    private Map<TypeId, UnionType> unionsAbove(TypeId variant) {
        var unions = new LinkedHashMap<TypeId, UnionType>();
        addUnionsOf(variant, unions);
        return unions;
    }

    private Set<String> namesIn(Map<TypeId, UnionType> unions) {
        var found = new TreeSet<String>();
        for (UnionType union : unions.values()) {
            found.add(UnionGenerator.UNKNOWN);
            found.addAll(nestedNames(union));
        }
        return found;
    }

    /** The members of a type that an interface above it has accessors for. */
    Set<String> inheritedMembers(TypeId variant) {
        var members = new HashSet<String>();
        unionsAbove(variant).keySet().forEach(union -> members.addAll(sharedMembers.getOrDefault(union, Set.of())));
        return members;
    }

    /** The simple names of the types that stand directly inside another. */
    List<String> nestedNames(TypeDeclaration type) {
        return api.types().nestedIn(type.id()).stream()
                .map(nested -> names.type(nested.id()).simpleName())
                .toList();
    }

    /** The class of a declared type. */
    ClassName classOf(TypeId type) {
        return classOf(names.type(type));
    }

    /**
     * The class of a declared type where it is used, perhaps in a variant of a union with a type of that name inside:
     * JavaPoet does not know of inherited types, and has no other way to write a name out.
     */
    ClassName used(TypeId type) {
        return used(classOf(type));
    }

    /** A class where it is used, likewise. */
    ClassName used(ClassName name) {
        boolean mistakable = name.enclosingClassName() == null && inherited.contains(name.simpleName());
        return mistakable ? ClassName.get("", name.canonicalName()) : name;
    }

    /** The class of the codec that reads and writes a declared type. */
    ClassName codecOf(TypeId type) {
        return classOf(names.codec(type));
    }

    /** What the codec's method for a declared type is called, such as {@code readLog}. */
    String codecMethod(String verb, TypeId type) {
        return verb + names.codecSuffix(type);
    }

    /** What the code names of Jackson. */
    JacksonNames jackson() {
        return JacksonNames.of(options.jackson());
    }

    /** A class of the runtime that is written for each version of Jackson. */
    ClassName adapter(String simpleName) {
        return ClassName.get(names.packages().runtime() + "." + jackson().adapters(), simpleName);
    }

    /** A class of the runtime. */
    ClassName runtime(String simpleName) {
        return ClassName.get(names.packages().runtime(), simpleName);
    }

    /** A class of the test kit that is the same for all documents. */
    ClassName testKit(String simpleName) {
        return ClassName.get(names.packages().testKit(), simpleName);
    }

    /** A type of which a value may be {@code null}, where a method, a parameter, a field or a component is of it. */
    TypeName nullable(TypeName type) {
        return Nullables.of(this, type);
    }

    /** A type of which a value may be {@code null}, as the argument of another type. */
    TypeName nullableInside(TypeName type) {
        return options.style().nullness().kind() == Nullness.Kind.DECLARATION ? type : nullable(type);
    }

    /** Marks a generated type as such, where the user wants it, without a date: the same input gives the same bytes. */
    List<AnnotationSpec> generated() {
        AnnotationSpec generated = AnnotationSpec.builder(JavaTypes.GENERATED)
                .addMember("value", "$S", GENERATOR)
                .build();
        return options.style().generatedAnnotation() ? List.of(generated) : List.of();
    }

    /** The class of a name. */
    static ClassName classOf(JavaTypeName name) {
        List<String> simpleNames = name.simpleNames();
        return ClassName.get(
                name.packageName(),
                simpleNames.get(0),
                simpleNames.subList(1, simpleNames.size()).toArray(String[]::new));
    }
}
