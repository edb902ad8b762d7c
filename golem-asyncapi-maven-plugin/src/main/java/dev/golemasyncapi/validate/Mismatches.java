package dev.golemasyncapi.validate;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a validator of JSON Schema found in our words, at the smallest value that does not fit. */
final class Mismatches {

    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf");
    private static final int LONGEST = 40;

    private final Instance instance;

    Mismatches(Instance instance) {
        this.instance = instance;
    }

    /** What there is to say; of a value of the wrong type only that. */
    List<Diagnostic> of(List<Error> errors) {
        List<Error> kept = withoutBranches(errors);
        Set<NodePath> wrongTypes = kept.stream()
                .filter(error -> error.getKeyword().equals("type"))
                .map(Error::getInstanceLocation)
                .collect(Collectors.toSet());
        return kept.stream()
                .filter(error -> error.getKeyword().equals("type") || !wrongTypes.contains(error.getInstanceLocation()))
                .map(this::diagnostic)
                .distinct()
                .toList();
    }

    /** Of the branches of a choice nobody knows which was meant, unless there is one that nearly fits. */
    private static List<Error> withoutBranches(List<Error> errors) {
        List<Error> kept = new ArrayList<>(errors);
        for (Error choice : errors) {
            if (CHOICES.contains(choice.getKeyword()) && kept.contains(choice)) {
                List<Error> inside = kept.stream()
                        .filter(error -> !error.equals(choice)
                                && error.getEvaluationPath().startsWith(choice.getEvaluationPath())
                                && error.getInstanceLocation().startsWith(choice.getInstanceLocation()))
                        .toList();
                List<Error> meant = nearest(choice, inside);
                kept.removeAll(
                        inside.stream().filter(error -> !meant.contains(error)).toList());
                if (!meant.isEmpty()) {
                    kept.remove(choice);
                }
            }
        }
        return kept;
    }

    /** The errors of the only branch that does not refuse the value as a whole. */
    private static List<Error> nearest(Error choice, List<Error> inside) {
        int depth = choice.getEvaluationPath().getNameCount();
        int level = choice.getInstanceLocation().getNameCount();
        var byBranch = inside.stream()
                .collect(
                        Collectors.groupingBy(error -> error.getEvaluationPath().getName(depth)));
        List<List<Error>> near = byBranch.values().stream()
                .filter(branch -> branch.stream().noneMatch(error -> refusesAsAWhole(error, level)))
                .toList();
        return near.size() == 1 ? near.get(0) : List.of();
    }

    private static boolean refusesAsAWhole(Error error, int level) {
        int below = error.getInstanceLocation().getNameCount() - level;
        boolean tag = error.getKeyword().equals("const") || error.getKeyword().equals("enum");
        return below == 0 || (below == 1 && tag);
    }

    private Diagnostic diagnostic(Error error) {
        Node node = at(error.getInstanceLocation());
        Origin place = node.origin();
        String detail;
        Optional<String> help = Optional.empty();
        if (error.getKeyword().equals("additionalProperties") && node instanceof Mapping mapping) {
            String name = String.valueOf(error.getProperty());
            place = mapping.member(name).map(member -> member.key().origin()).orElse(place);
            detail = "it allows no member \"" + name + "\"";
            help = Suggestions.didYouMean(name, Nodes.names(instance.schema(), "properties"));
        } else {
            detail = detail(error, node);
            help = error.getKeyword().equals("enum") && node instanceof Scalar scalar
                    ? Suggestions.didYouMean(scalar.text(), listed(error))
                    : help;
        }
        return Diagnostic.of(instance.code(), place, instance.what() + " does not fit its schema: " + detail)
                .withRelated(instance.schema().origin(), "the schema")
                .withHelp(help);
    }

    private static String detail(Error error, Node node) {
        Object[] arguments = error.getArguments();
        String first = arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
        return switch (error.getKeyword()) {
            case "type" -> node.kindName() + " where " + types(String.valueOf(arguments[1])) + " is due";
            case "required" -> "the member \"" + error.getProperty() + "\" is missing";
            case "enum" -> shown(node) + " is none of " + String.join(", ", listed(error));
            case "const" -> shown(node) + " is not " + error.getSchemaNode();
            case "minimum" -> shown(node) + " is less than " + first;
            case "maximum" -> shown(node) + " is greater than " + first;
            case "exclusiveMinimum" -> shown(node) + " is not greater than " + first;
            case "exclusiveMaximum" -> shown(node) + " is not less than " + first;
            case "multipleOf" -> shown(node) + " is no multiple of " + first;
            case "minLength" -> shown(node) + " is shorter than " + first + " characters";
            case "maxLength" -> shown(node) + " is longer than " + first + " characters";
            case "minItems" -> "fewer than " + first + " elements";
            case "maxItems" -> "more than " + first + " elements";
            case "uniqueItems" -> "two elements are the same";
            case "pattern" -> shown(node) + " does not match " + first;
            case "format" -> shown(node) + " is no " + first;
            case "oneOf" ->
                first.equals("0") ? "it fits none of the schemas of oneOf" : "it fits several of the schemas of oneOf";
            case "anyOf" -> "it fits none of the schemas of anyOf";
            default -> error.getKeyword() + " does not hold of " + node.kindName();
        };
    }

    /** {@code [string, null]} in words. */
    private static String types(String expected) {
        String[] names = expected.replaceAll("[\\[\\]\" ]", "").split(",", -1);
        List<String> words = new ArrayList<>();
        for (String name : names) {
            boolean vowel = name.startsWith("a") || name.startsWith("i") || name.startsWith("o");
            words.add(name.equals("null") ? name : (vowel ? "an " : "a ") + name);
        }
        return String.join(" or ", words);
    }

    private static Collection<String> listed(Error error) {
        List<String> texts = new ArrayList<>();
        if (error.getSchemaNode() != null) {
            error.getSchemaNode().forEach(value -> texts.add(value.asText()));
        }
        return texts;
    }

    private static String shown(Node node) {
        String text = node instanceof Scalar scalar ? scalar.text() : "";
        String cut = text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…" : text;
        return node instanceof Scalar scalar ? (scalar.isString() ? "\"" + cut + "\"" : cut) : node.kindName();
    }

    private Node at(NodePath location) {
        Node node = instance.value();
        for (int i = 0; i < location.getNameCount(); i++) {
            node = node.child(location.getName(i)).orElse(node);
        }
        return node;
    }
}
