package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.Documentation.Remark;
import dev.golemasyncapi.model.Keyword;
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

    private static final int LONGEST_EXAMPLE = 200;

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
                .ifPresent(docs -> remarks.add(
                        Keyword.EXTERNAL_DOCS, "See also:", docs.url().value()));
        return remarks.remarks;
    }

    private void annotations(SchemaObjectSyntax.Annotations annotations) {
        if (annotations.readOnly().filter(Flag::value).isPresent()) {
            add(Keyword.READ_ONLY, "Read only.");
        }
        if (annotations.writeOnly().filter(Flag::value).isPresent()) {
            add(Keyword.WRITE_ONLY, "Write only.");
        }
        annotations.defaultValue().ifPresent(value -> add(Keyword.DEFAULT, "Default:", NodeJson.write(value)));
        List<String> examples = annotations.examples().stream()
                .map(NodeJson::write)
                .filter(example -> example.length() <= LONGEST_EXAMPLE)
                .limit(MOST_EXAMPLES)
                .toList();
        if (!examples.isEmpty()) {
            remarks.add(new Remark(Keyword.EXAMPLES, examples.size() == 1 ? "Example:" : "Examples:", examples));
        }
    }

    private void values(SchemaObjectSyntax schema) {
        schema.values()
                .format()
                .map(Text::value)
                .filter(format -> !TYPED.contains(format))
                .ifPresent(format -> add(Keyword.FORMAT, "Format:", format));
        SchemaObjectSyntax.Numbers numbers = schema.numbers();
        number(Keyword.MINIMUM, "At least", numbers.minimum());
        number(Keyword.EXCLUSIVE_MINIMUM, "Greater than", numbers.exclusiveMinimum());
        number(Keyword.MAXIMUM, "At most", numbers.maximum());
        number(Keyword.EXCLUSIVE_MAXIMUM, "Less than", numbers.exclusiveMaximum());
        number(Keyword.MULTIPLE_OF, "A multiple of", numbers.multipleOf());
        SchemaObjectSyntax.Strings strings = schema.strings();
        number(Keyword.MIN_LENGTH, "Shortest length:", strings.minLength());
        number(Keyword.MAX_LENGTH, "Longest length:", strings.maxLength());
        strings.pattern().ifPresent(pattern -> add(Keyword.PATTERN, "Matches", pattern.value()));
        strings.contentMediaType().ifPresent(type -> add(Keyword.CONTENT_MEDIA_TYPE, "Holds", type.value()));
    }

    private void arrays(SchemaObjectSyntax.Arrays arrays) {
        number(Keyword.MIN_ITEMS, "Fewest elements:", arrays.minItems());
        number(Keyword.MAX_ITEMS, "Most elements:", arrays.maxItems());
        arrays.contains()
                .ifPresent(
                        schema -> add(Keyword.CONTAINS, "At least one element fits a further schema of the document."));
    }

    private void objects(SchemaObjectSyntax.Objects objects) {
        number(Keyword.MIN_PROPERTIES, "Fewest members:", objects.minProperties());
        number(Keyword.MAX_PROPERTIES, "Most members:", objects.maxProperties());
        for (NamedMap.Entry<?> pattern : objects.patternProperties()) {
            add(Keyword.PATTERN_PROPERTIES, "Has rules for members whose names match", pattern.name());
        }
        objects.propertyNames()
                .ifPresent(schema -> add(Keyword.PROPERTY_NAMES, "The names of members fit a schema of the document."));
        for (NamedMap.Entry<DependencySyntax> dependency : objects.dependencies()) {
            if (dependency.value() instanceof DependencySyntax.Properties names) {
                var codes = new ArrayList<String>(List.of(dependency.name()));
                names.names().stream().map(Text::value).forEach(codes::add);
                remarks.add(new Remark(
                        Keyword.DEPENDENCIES, "Present together with all others where the first is:", codes));
            } else {
                add(
                        Keyword.DEPENDENCIES,
                        "Has to fit a further schema of the document with the member",
                        dependency.name());
            }
        }
    }

    private void combinations(SchemaObjectSyntax.Combinations combinations) {
        combinations
                .not()
                .ifPresent(schema -> add(Keyword.NOT, "Values that fit the document's {@code not} are not allowed."));
        combinations
                .ifSchema()
                .ifPresent(
                        schema -> add(Keyword.IF, "The document says by {@code if} what else holds for some values."));
    }

    private void number(Keyword keyword, String words, Optional<NumberText> number) {
        number.ifPresent(value -> add(keyword, words, value.text()));
    }

    private void add(Keyword keyword, String words) {
        remarks.add(new Remark(keyword, words, List.of()));
    }

    private void add(Keyword keyword, String words, String code) {
        remarks.add(new Remark(keyword, words, List.of(code)));
    }
}
