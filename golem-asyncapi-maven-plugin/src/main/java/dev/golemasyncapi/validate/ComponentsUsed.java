package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.SpecReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something outside the components uses every component, by itself or by way of others. A document without channels is
 * a collection for others, of which that is not asked; nor is it of one with errors, where a misspelt reference would
 * be told twice.
 */
final class ComponentsUsed implements DocumentRule {

    private static final String COMPONENTS = "components";

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        Mapping root = document.root();
        boolean collection = Nodes.members(root, "channels").isEmpty();
        if (collection || diagnostics.hasErrors()) {
            return;
        }
        Set<Node> used = new Reach(document).ofRoot();
        Set<String> schemes = new HashSet<>();
        SecurityDeclared.uses(document).forEach(use -> schemes.add(use.name()));
        for (Mapping.Member section : Nodes.members(root, COMPONENTS)) {
            for (Mapping.Member component :
                    Nodes.members((Mapping) root.child(COMPONENTS).orElseThrow(), section.name())) {
                boolean byName = section.name().equals("securitySchemes") && schemes.contains(component.name());
                if (!byName && !section.name().startsWith("x-") && !used.contains(component.value())) {
                    diagnostics.report(
                            DiagnosticCode.UNUSED_COMPONENT,
                            component.key().origin(),
                            "nothing that channels or servers lead to uses \"" + component.name() + "\"");
                }
            }
        }
    }

    /** What of a document is reached from outside its components. */
    private static final class Reach {

        private final Document document;
        private final IdentityHashMap<Node, SpecReference> references = new IdentityHashMap<>();
        private final IdentityHashMap<Node, List<Node>> heirs = new IdentityHashMap<>();
        private final Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<Node> waiting = new ArrayDeque<>();
        private final IdentityHashMap<Node, Node> holders = new IdentityHashMap<>();

        Reach(Document document) {
            this.document = document;
            document.index().references().forEach(reference -> references.put(reference.node(), reference));
        }

        Set<Node> ofRoot() {
            Mapping root = document.root();
            findComponents(root);
            for (Mapping.Member member : root.members()) {
                if (!member.name().equals(COMPONENTS)) {
                    waiting.add(member.value());
                }
            }
            while (!waiting.isEmpty()) {
                visit(waiting.remove());
            }
            return used;
        }

        /**
         * What refers into a component uses all of it; a schema with a discriminator is used by what it is a part of.
         */
        private void findComponents(Mapping root) {
            for (Mapping.Member section : Nodes.members(root, COMPONENTS)) {
                if (section.value() instanceof Mapping components) {
                    for (Mapping.Member component : components.members()) {
                        hold(component.value(), component.value());
                        inherit(component.value());
                    }
                }
            }
        }

        private void hold(Node node, Node holder) {
            if (holders.putIfAbsent(node, holder) == null) {
                children(node).forEach(child -> hold(child, holder));
            }
        }

        private void inherit(Node schema) {
            if (schema instanceof Mapping mapping) {
                for (Node part : Nodes.items(mapping, "allOf")) {
                    document.object(part)
                            .filter(base -> base.member("discriminator").isPresent())
                            .ifPresent(base -> heirs.computeIfAbsent(base, absent -> new ArrayList<>())
                                    .add(schema));
                }
            }
        }

        private void visit(Node node) {
            if (!reached.add(node)) {
                return;
            }
            used.add(node);
            waiting.addAll(children(node));
            waiting.addAll(heirs.getOrDefault(node, List.of()));
            Optional.ofNullable(references.get(node))
                    .flatMap(document.links()::next)
                    .ifPresent(target -> {
                        waiting.add(target);
                        Optional.ofNullable(holders.get(target)).ifPresent(used::add);
                    });
        }

        private static List<Node> children(Node node) {
            return node instanceof Mapping mapping
                    ? mapping.members().stream().map(Mapping.Member::value).toList()
                    : Nodes.items(node);
        }
    }
}
