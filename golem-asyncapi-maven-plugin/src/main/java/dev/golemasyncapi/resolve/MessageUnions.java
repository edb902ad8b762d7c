package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnionType.ByProperty;
import dev.golemasyncapi.model.UnionType.ByTag;
import dev.golemasyncapi.model.UnionType.Selection;
import dev.golemasyncapi.model.UnionType.Variant;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Makes one type of the payloads of an operation with several messages, where their schemas tell them apart. */
final class MessageUnions {

    private final Declarations declarations;

    MessageUnions(Declarations declarations) {
        this.declarations = declarations;
    }

    /** A union over the payloads; empty where nothing tells them apart. */
    Optional<Type> over(List<Message> messages, String name, Origin operation) {
        var payloads = new ArrayList<ObjectType>();
        for (Message message : messages) {
            Optional<ObjectType> payload = objectType(message.payload());
            if (payload.isEmpty()) {
                return Optional.empty();
            }
            if (!payloads.contains(payload.get())) {
                payloads.add(payload.get());
            }
        }
        return plan(payloads).map(plan -> declare(plan, payloads, name, operation));
    }

    private Optional<ObjectType> objectType(Type type) {
        return type instanceof TypeReference reference
                ? declarations
                        .get(reference.id())
                        .filter(ObjectType.class::isInstance)
                        .map(ObjectType.class::cast)
                : Optional.empty();
    }

    private Optional<UnionPlan> plan(List<ObjectType> payloads) {
        for (Property property : payloads.get(0).properties()) {
            List<List<String>> selectors = payloads.stream()
                    .map(payload -> declarations.textsOf(payload.id(), property.name()))
                    .toList();
            if (areDistinct(selectors)) {
                return Optional.of(new UnionPlan(new ByProperty(property.name()), selectors));
            }
        }
        List<List<String>> tags = payloads.stream()
                .map(payload ->
                        payload.properties().stream().map(Property::name).toList())
                .toList();
        return tags.stream().allMatch(names -> names.size() == 1) && areDistinct(tags)
                ? Optional.of(new UnionPlan(new ByTag(), tags))
                : Optional.empty();
    }

    private static boolean areDistinct(List<List<String>> selectors) {
        var seen = new HashSet<String>();
        return selectors.stream().noneMatch(List::isEmpty)
                && selectors.stream().flatMap(List::stream).allMatch(seen::add);
    }

    private Type declare(UnionPlan plan, List<ObjectType> payloads, String name, Origin operation) {
        var id = new TypeId(operation.source().name(), operation.pointer().child("message"));
        Selection selection = plan.selection();
        var variants = new ArrayList<Variant>();
        for (int i = 0; i < payloads.size(); i++) {
            variants.add(new Variant(payloads.get(i).id(), plan.selectors().get(i)));
        }
        declarations.add(
                new UnionType(id, DeclarationSite.topLevel(name), Documentation.NONE, selection, variants, operation));
        return new TypeReference(id);
    }
}
