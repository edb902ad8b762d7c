package dev.golemasyncapi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.parse.DocumentReader;
import dev.golemasyncapi.source.SourceText;
import java.util.List;
import java.util.Optional;

/** A small document and what it was resolved to. */
record Resolved(Optional<Api> result, List<Diagnostic> diagnostics) {

    private static final String HEAD = """
            asyncapi: 2.6.0
            info: {title: Lamps, version: '1'}
            """;

    /** Resolves a whole document. */
    static Resolved text(String name, String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Api> api = new DocumentReader(diagnostics)
                .read(SourceText.of(name, text))
                .flatMap(new ApiResolver(diagnostics)::resolve);
        return new Resolved(api, diagnostics.sorted());
    }

    /** Resolves a document, given without its first lines. */
    static Resolved document(String text) {
        return text("lamps.yaml", HEAD + text);
    }

    /** Resolves component schemas. */
    static Resolved schemas(String schemas) {
        return document("channels: {}\ncomponents:\n  schemas:\n" + schemas.indent(4));
    }

    Api api() {
        assertThat(result).as("%s", diagnostics).isPresent();
        return result.orElseThrow();
    }

    List<String> codes() {
        return diagnostics.stream().map(diagnostic -> diagnostic.code().id()).toList();
    }

    /** The declaration of that name, by its path from top level such as {@code Lamp.state}. */
    TypeDeclaration type(String path) {
        return api().types().all().stream()
                .filter(type -> path(type).equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is none of " + paths()));
    }

    /** The paths of all declarations, in order. */
    List<String> paths() {
        return api().types().all().stream().map(this::path).toList();
    }

    String path(TypeDeclaration type) {
        return type.site()
                .owner()
                .map(owner -> path(api().types().get(owner)) + "." + type.site().name())
                .orElse(type.site().name());
    }

    ObjectType object(String path) {
        return (ObjectType) type(path);
    }

    EnumType enumeration(String path) {
        return (EnumType) type(path);
    }

    UnionType union(String path) {
        return (UnionType) type(path);
    }

    Property property(String object, String name) {
        return object(object).properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The type of a property, written like {@code List<INT32>?}. */
    String typeOf(String object, String name) {
        return text(property(object, name).type());
    }

    /** A use as text: the path of a declaration, {@code ANY}, {@code List<…>}, {@code Map<…>}, then {@code ?}. */
    String text(TypeUse use) {
        return use.type().accept(new TypeText(this)) + (use.nullable() ? "?" : "");
    }

    /** The variants of a union with their selectors. */
    List<String> variants(String union) {
        return union(union).variants().stream()
                .map(variant -> path(api().types().get(variant.type())) + " " + variant.selectors())
                .toList();
    }

    String path(TypeReference reference) {
        return path(api().types().get(reference.id()));
    }
}
