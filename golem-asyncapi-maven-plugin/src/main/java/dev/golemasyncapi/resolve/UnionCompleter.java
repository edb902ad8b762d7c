package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.ObjectShape;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnionType.Variant;
import dev.golemasyncapi.model.WrapperType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Makes unions of their drafts, when all types that they refer to are known. */
final class UnionCompleter {

    private final Map<TypeId, TypeDeclaration> declared;
    private final Map<TypeId, DraftUnion> drafts;
    private final BiFunction<TypeId, String, ListedValues> values;
    private final Diagnostics diagnostics;
    private final JsonTypes jsonTypes;
    private final Inheritance inheritance;
    private final Set<TypeId> inTheMaking = new LinkedHashSet<>();

    /**
     * @param declared the declarations that are complete; unions and their wrappers are put among them
     * @param drafts the unions that are not
     * @param values the values that a member of an object may be, where they are listed
     * @param diagnostics takes what cannot be told of them
     */
    UnionCompleter(
            Map<TypeId, TypeDeclaration> declared,
            Map<TypeId, DraftUnion> drafts,
            BiFunction<TypeId, String, ListedValues> values,
            Diagnostics diagnostics) {
        this.declared = declared;
        this.drafts = drafts;
        this.values = values;
        this.diagnostics = diagnostics;
        this.jsonTypes = new JsonTypes(declared, drafts);
        this.inheritance = new Inheritance(declared, drafts);
    }

    /** Makes all of them. */
    void complete() {
        List.copyOf(drafts.values()).forEach(this::complete);
    }

    /** The union of a draft; empty where it is being made further out, and so would be inside of itself. */
    private Optional<UnionType> complete(DraftUnion draft) {
        if (declared.get(draft.id()) instanceof UnionType union) {
            return Optional.of(union);
        }
        if (!inTheMaking.add(draft.id())) {
            return Optional.empty();
        }
        var variants = new LinkedHashMap<TypeId, DraftUnion.Branch>();
        List<DraftUnion.Branch> branches = draft.branches();
        for (int i = 0; i < branches.size(); i++) {
            addVariant(draft, branches.get(i), i, variants);
        }
        keepForms(variants.keySet());
        List<Variant> withTypes = variants.keySet().stream()
                .map(id -> new Variant(id, jsonTypes.of(id), List.of(), List.of()))
                .toList();
        UnionType union = new ObjectSelectionPlanner(declared, jsonTypes, values).plan(draft, variants, withTypes);
        if (union.selection().orElse(null) instanceof UnionType.ByShape) {
            reportAlike(union, variants);
        }
        declared.put(draft.id(), union);
        inTheMaking.remove(draft.id());
        return Optional.of(union);
    }

    private void reportAlike(UnionType union, Map<TypeId, DraftUnion.Branch> branches) {
        var seen = new HashSet<List<ObjectShape>>();
        for (Variant variant : union.variants()) {
            DraftUnion.Branch branch = branches.get(variant.type());
            if (branch != null && !variant.shapes().isEmpty() && !seen.add(variant.shapes())) {
                diagnostics.report(
                        DiagnosticCode.UNION_NOT_DISTINGUISHABLE,
                        branch.origin(),
                        "nothing tells this schema from another of the union, whose members are the same",
                        "values are read as the first of the two; give each a property with a constant of its own");
            }
        }
    }

    private void addVariant(
            DraftUnion draft, DraftUnion.Branch branch, int index, Map<TypeId, DraftUnion.Branch> variants) {
        Optional<TypeId> direct = direct(branch.type());
        if (direct.isPresent() && inheritance.add(direct.get(), draft)) {
            variants.putIfAbsent(direct.get(), branch);
            return;
        }
        Type held = branch.type();
        for (TypeId other : List.copyOf(variants.keySet())) {
            if (declared.get(other) instanceof WrapperType wrapper && joins(wrapper, held, branch)) {
                return;
            }
        }
        TypeId id = new TypeId(
                draft.id().document(), draft.id().pointer().child("variants").child(index));
        // A class of the user's is called as the schema, and is inside the variant.
        Optional<String> component = branch.component().map(key -> held instanceof ImportedType ? key + " value" : key);
        String name = branch.title().or(() -> component).orElseGet(() -> jsonTypes.nameOf(held) + "Value");
        declared.put(
                id,
                new WrapperType(
                        id, DeclarationSite.nested(draft.id(), name), branch.documentation(), held, branch.origin()));
        variants.put(id, branch);
    }

    /** Whether an earlier wrapper holds the values of a type, too, perhaps as one of a wider type. */
    private boolean joins(WrapperType wrapper, Type held, DraftUnion.Branch branch) {
        if (wrapper.value().equals(held)) {
            return true;
        }
        if (wrapper.value() instanceof ScalarType left && held instanceof ScalarType right) {
            Optional<ScalarType> wider = ScalarTypes.wider(left, right);
            wider.ifPresent(type -> widen(wrapper, type, jsonTypes.nameOf(type) + "Value"));
            return wider.isPresent();
        }
        boolean arrays = wrapper.value() instanceof ListType && held instanceof ListType;
        if (arrays) {
            diagnostics.report(
                    DiagnosticCode.UNION_NOT_DISTINGUISHABLE,
                    branch.origin(),
                    "nothing tells this array from the other arrays of the union",
                    "they become a list of any JSON");
            widen(wrapper, new ListType(TypeUse.of(AnyType.ANY)), wrapper.site().name());
        }
        return arrays;
    }

    /**
     * Beside a branch that allows anything, a value need not be what another branch says: it keeps its digits, or the
     * form of its text.
     */
    private void keepForms(Set<TypeId> variants) {
        List<WrapperType> wrappers = variants.stream()
                .map(declared::get)
                .filter(WrapperType.class::isInstance)
                .map(WrapperType.class::cast)
                .toList();
        if (wrappers.stream().noneMatch(wrapper -> wrapper.value() == AnyType.ANY)) {
            return;
        }
        for (WrapperType wrapper : wrappers) {
            Type kept = ScalarTypes.keepingForm(wrapper.value());
            boolean isNamedByType = wrapper.site().name().equals(jsonTypes.nameOf(wrapper.value()) + "Value");
            widen(
                    wrapper,
                    kept,
                    isNamedByType
                            ? jsonTypes.nameOf(kept) + "Value"
                            : wrapper.site().name());
        }
    }

    private void widen(WrapperType wrapper, Type type, String name) {
        DeclarationSite site = new DeclarationSite(wrapper.site().owner(), name);
        declared.put(
                wrapper.id(), new WrapperType(wrapper.id(), site, wrapper.documentation(), type, wrapper.origin()));
    }

    /** The declaration that can be a variant itself, since its Java type can implement an interface. */
    private Optional<TypeId> direct(Type type) {
        if (!(type instanceof TypeReference reference)) {
            return Optional.empty();
        }
        TypeId id = reference.id();
        TypeDeclaration declaration = declared.get(id);
        if (declaration instanceof ObjectType || declaration instanceof EnumType || declaration instanceof TupleType) {
            return Optional.of(id);
        }
        DraftUnion inner = drafts.get(id);
        return inner == null ? Optional.empty() : complete(inner).map(UnionType::id);
    }
}
