package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.Documentation.Remark;
import dev.golemasyncapi.parse.DependencySyntax;
import dev.golemasyncapi.parse.Flag;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.NodeJson;
import dev.golemasyncapi.parse.NumberText;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the keywords of a schema say of values beyond their type, for people to read. */
final class Remarks {

    /** More than a reader wants on a line; what is longer stands in the document. */
    private static final int LONGEST = 200;

    private static final int MOST_EXAMPLES = 3;

    /** The formats that have a Java type, which says it. */
    private static final Set<String> TYPED =
            Set.of("date-time", "date", "time", "duration", "uuid", "uri", "byte", "int32", "int64", "float", "double");

    private final List<Remark> remarks = new ArrayList<>();

    private Remarks() {}

    /** Those of a schema, in an order of our own. */
    static List<Remark> of(SchemaObjectSyntax schema) {
        var remarks = new Remarks();
        remarks.annotations(schema.annotations());
        remarks.values(schema);
        remarks.arrays(schema.arrays());
        remarks.objects(schema.objects());
        remarks.combinations(schema.combinations());
        schema.annotations()
                .externalDocs()
                .ifPresent(docs -> remarks.add("See also:", docs.url().value()));
        return remarks.remarks;
    }

    private void annotations(SchemaObjectSyntax.Annotations annotations) {
        if (annotations.readOnly().filter(Flag::value).isPresent()) {
            add("Read only.");
        }
        if (annotations.writeOnly().filter(Flag::value).isPresent()) {
            add("Write only.");
        }
        annotations.defaultValue().ifPresent(value -> add("Default:", NodeJson.write(value)));
        List<String> examples = annotations.examples().stream()
                .map(NodeJson::write)
                .filter(example -> example.length() <= LONGEST)
                .limit(MOST_EXAMPLES)
                .toList();
        if (!examples.isEmpty()) {
            remarks.add(new Remark(examples.size() == 1 ? "Example:" : "Examples:", examples));
        }
    }

    private void values(SchemaObjectSyntax schema) {
        schema.values()
                .format()
                .map(Text::value)
                .filter(format -> !TYPED.contains(format))
                .ifPresent(format -> add("Format:", format));
        SchemaObjectSyntax.Numbers numbers = schema.numbers();
        number("At least", numbers.minimum());
        number("Greater than", numbers.exclusiveMinimum());
        number("At most", numbers.maximum());
        number("Less than", numbers.exclusiveMaximum());
        number("A multiple of", numbers.multipleOf());
        SchemaObjectSyntax.Strings strings = schema.strings();
        number("Shortest length:", strings.minLength());
        number("Longest length:", strings.maxLength());
        strings.pattern().ifPresent(pattern -> add("Matches", pattern.value()));
        strings.contentMediaType().ifPresent(type -> add("Holds", type.value()));
    }

    private void arrays(SchemaObjectSyntax.Arrays arrays) {
        number("Fewest elements:", arrays.minItems());
        number("Most elements:", arrays.maxItems());
        arrays.contains().ifPresent(schema -> add("At least one element fits a further schema of the document."));
    }

    private void objects(SchemaObjectSyntax.Objects objects) {
        number("Fewest members:", objects.minProperties());
        number("Most members:", objects.maxProperties());
        for (NamedMap.Entry<?> pattern : objects.patternProperties()) {
            add("Has rules for members whose names match", pattern.name());
        }
        objects.propertyNames().ifPresent(schema -> add("The names of members fit a schema of the document."));
        for (NamedMap.Entry<DependencySyntax> dependency : objects.dependencies()) {
            if (dependency.value() instanceof DependencySyntax.Properties names) {
                var codes = new ArrayList<String>(List.of(dependency.name()));
                names.names().stream().map(Text::value).forEach(codes::add);
                remarks.add(new Remark("Present together with all others where the first is:", codes));
            } else {
                add("Has to fit a further schema of the document with the member", dependency.name());
            }
        }
    }

    private void combinations(SchemaObjectSyntax.Combinations combinations) {
        combinations.not().ifPresent(schema -> add("Values that fit the document's {@code not} are not allowed."));
        combinations
                .ifSchema()
                .ifPresent(schema -> add("The document says by {@code if} what else holds for some values."));
    }

    private void number(String words, Optional<NumberText> number) {
        number.ifPresent(value -> add(words, value.text()));
    }

    private void add(String words) {
        remarks.add(new Remark(words, List.of()));
    }

    private void add(String words, String code) {
        if (code.length() <= LONGEST) {
            remarks.add(new Remark(words, List.of(code)));
        }
    }
}
