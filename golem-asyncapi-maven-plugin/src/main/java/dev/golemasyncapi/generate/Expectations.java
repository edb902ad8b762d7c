package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.WrapperType;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a client is told about the messages of a channel, so that it can say where a server sends nothing of it: what
 * they are, where their schema stands, and how one is told that could be read but is not listed.
 */
final class Expectations {

    private static final int MOST_NAMES = 12;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PART = 72;

    /** A text that is a little longer reads better in one part than in two. */
    private static final int LONGEST_WHOLE = 80;

    private final Context context;
    private final ClassName expectation;

    Expectations(Context context) {
        this.context = context;
        this.expectation = context.runtime("Expectation");
    }

    /** The expression for what an operation receives; empty where that may be any JSON. */
    Optional<CodeBlock> of(Operation operation) {
        Type payload = operation.payload();
        if (payload == AnyType.ANY) {
            return Optional.empty();
        }
        if (payload instanceof TypeReference reference) {
            String place =
                    place(reference.id().document(), reference.id().pointer().toString());
            return Optional.of(context.api().types().get(reference.id()).accept(new Declared(place)));
        }
        Origin origin =
                operation.messages().size() == 1 ? operation.messages().get(0).origin() : operation.origin();
        return Optional.of(readable(
                payload(payload), place(origin.source().name(), origin.pointer().toString())));
    }

    /** Without folders, which differ from machine to machine, and without a line, which changes with each edit. */
    private static String place(String document, String pointer) {
        String path = document.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1) + "#" + pointer;
    }

    private String payload(Type type) {
        if (type instanceof ListType || type instanceof SetType) {
            return "an array";
        }
        if (type instanceof MapType) {
            return "an object";
        }
        if (type == ScalarType.STRING || type == ScalarType.BOOLEAN) {
            return type == ScalarType.STRING ? "a string" : "a boolean";
        }
        return new TypeMapper(context).boxed(type) instanceof ClassName name
                ? "a value for " + name.simpleName()
                : "a string of bytes";
    }

    private CodeBlock readable(String what, String place) {
        return CodeBlock.of("$T.readable($L, $L)", expectation, text(what), text(place));
    }

    /** A constant in parts that fit on a line each. */
    private static CodeBlock text(String text) {
        if (Literals.isLong(text) || text.length() <= LONGEST_WHOLE) {
            return Literals.string(text);
        }
        var parts = new ArrayList<CodeBlock>();
        int start = 0;
        while (text.length() - start > LONGEST_PART) {
            int end = breakBefore(text, start + LONGEST_PART);
            end = end > start ? end : text.offsetByCodePoints(start, text.codePointCount(start, start + LONGEST_PART));
            parts.add(Literals.string(text.substring(start, end)));
            start = end;
        }
        if (start < text.length()) {
            parts.add(Literals.string(text.substring(start)));
        }
        return CodeBlock.join(parts, " + ");
    }

    private static int breakBefore(String text, int index) {
        return Math.max(text.lastIndexOf(' ', index - 1) + 1, text.lastIndexOf('/', index - 1));
    }

    private String nameOf(TypeDeclaration type) {
        return context.names().type(type.id()).simpleName();
    }

    private static String listed(List<String> names) {
        String some = names.stream().limit(MOST_NAMES).map(Expectations::cut).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMES ? some : some + " and " + (names.size() - MOST_NAMES) + " more";
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    /** The expression for a declared type. */
    private final class Declared implements TypeDeclaration.Visitor<CodeBlock> {

        private final String place;

        Declared(String place) {
            this.place = place;
        }

        @Override
        public CodeBlock object(ObjectType type) {
            List<String> names = type.properties().stream().map(Property::name).toList();
            String what = nameOf(type) + ", an object" + (names.isEmpty() ? "" : " with " + listed(names));
            boolean anyWillDo = names.isEmpty()
                    || type.properties().stream().anyMatch(Property::required)
                    || !Component.keepsMembers(type)
                    || !Component.keepsAnything(type);
            return anyWillDo
                    ? readable(what, place)
                    : checked("members", what, CodeBlock.of("$T::$L", used(type.id()), Component.ADDITIONAL));
        }

        @Override
        public CodeBlock tuple(TupleType type) {
            return readable(nameOf(type) + ", an array", place);
        }

        @Override
        public CodeBlock enumeration(EnumType type) {
            List<String> values =
                    type.values().stream().map(EnumType.Value::text).toList();
            return checked(
                    "values",
                    nameOf(type) + ", one of " + listed(values),
                    CodeBlock.of("$T::isListed", used(type.id())));
        }

        @Override
        public CodeBlock union(UnionType type) {
            List<String> variants = type.variants().stream()
                    .map(variant -> nameOf(context.api().types().get(variant.type())))
                    .toList();
            CodeBlock classes = unions(type, new LinkedHashSet<>()).stream()
                    .map(each -> CodeBlock.of("$T.class", used(each).nestedClass(UnionGenerator.UNKNOWN)))
                    .collect(CodeBlock.joining(", "));
            return checked(
                    "variants",
                    nameOf(type) + ", one of " + listed(variants) + told(type),
                    CodeBlock.of("$T.of($L)", JavaTypes.LIST, classes));
        }

        /** A union, and those that are variants of it. */
        private Set<TypeId> unions(UnionType union, Set<TypeId> found) {
            if (found.add(union.id())) {
                for (UnionType.Variant variant : union.variants()) {
                    if (context.api().types().get(variant.type()) instanceof UnionType inner) {
                        unions(inner, found);
                    }
                }
            }
            return found;
        }

        private String told(UnionType type) {
            UnionType.Selection selection = type.selection().orElse(null);
            if (selection instanceof UnionType.ByProperty by) {
                return ", told by the member " + cut(by.name());
            }
            return selection instanceof UnionType.ByTag ? ", told by the name of the only member" : "";
        }

        @Override
        public CodeBlock wrapper(WrapperType type) {
            return readable(nameOf(type), place);
        }

        private ClassName used(TypeId id) {
            return context.classOf(id);
        }

        private CodeBlock checked(String method, String what, CodeBlock check) {
            return CodeBlock.of("$T.$L($L, $L, $L)", expectation, method, text(what), text(place), check);
        }
    }
}
