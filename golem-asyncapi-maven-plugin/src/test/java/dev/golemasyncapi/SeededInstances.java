package dev.golemasyncapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.instances.InstanceGenerator;
import dev.golemasyncapi.instances.SchemaOracle;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Encoding;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.MessageExample;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.naming.ClientName;
import dev.golemasyncapi.naming.JavaNames;
import dev.golemasyncapi.naming.JavaNamesAssigner;
import dev.golemasyncapi.naming.Packages;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.JacksonVersion;
import dev.golemasyncapi.parse.DocumentReader;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.NodeReader;
import dev.golemasyncapi.parse.ReadDocument;
import dev.golemasyncapi.resolve.ApiResolver;
import dev.golemasyncapi.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes instances of every schema of a document that became a type of its own, and tells what was lost: made
 * from a seed, half of them with texts that an enumeration does not list.
 */
final class SeededInstances {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final int CANDIDATES_EACH = 3;
    private static final Pattern BINARY = Pattern.compile("\"format\":\"(?:double|float)\"");
    private static final Pattern NUMBER =
            Pattern.compile("(?<=[\\[:,])-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?(?=[\\],}])");
    private static final Pattern FRACTION = Pattern.compile("(:\\d\\d\\.\\d*?)0+(Z|[-+]\\d\\d:)");

    private final String name;
    private final JsonNode document;
    private final Api api;
    private final JavaNames names;
    private final ClassLoader classes;
    private final BareMapper mapper;
    private final boolean binary;
    private final List<String> problems = new ArrayList<>();
    private int schemas;
    private int checked;
    private int withoutInstances;

    private SeededInstances(
            String name, JsonNode document, Api api, JavaNames names, ClassLoader classes, BareMapper mapper) {
        this.name = name;
        this.document = document;
        this.api = api;
        this.names = names;
        this.classes = classes;
        this.mapper = mapper;
        this.binary = BINARY.matcher(document.toString()).find();
    }

    /**
     * What there is to check of a document; empty where it has an error.
     *
     * @param basePackage the package that the classes were generated for
     * @param classes the generated classes, which stand on Jackson 2
     */
    static Optional<SeededInstances> of(SourceText text, String basePackage, ClassLoader classes) {
        return of(text, basePackage, classes, JacksonVersion.JACKSON_2);
    }

    /** Like {@link #of(SourceText, String, ClassLoader)}, of classes that stand on a version of Jackson. */
    static Optional<SeededInstances> of(
            SourceText text, String basePackage, ClassLoader classes, JacksonVersion jackson) {
        var diagnostics = new Diagnostics();
        Optional<Node> root = new NodeReader(diagnostics).read(text);
        return root.flatMap(new DocumentReader(diagnostics)::readAll)
                .flatMap(ReadDocument::syntax)
                .flatMap(new ApiResolver(diagnostics)::resolve)
                .map(api -> new SeededInstances(
                        text.name(),
                        JsonTree.of(root.orElseThrow()),
                        api,
                        JavaNamesAssigner.assign(
                                api,
                                new Packages(
                                        basePackage,
                                        basePackage + ".model",
                                        basePackage + ".runtime",
                                        basePackage + ".testkit"),
                                ClientName.fromTitle(api.info().title()),
                                GeneratorOptions.DEFAULT),
                        classes,
                        BareMapper.of(jackson)));
    }

    /** How many instances were read and written. */
    int checked() {
        return checked;
    }

    /** How many schemas were looked at. */
    int schemas() {
        return schemas;
    }

    /** How many schemas no instance was found for. */
    int withoutInstances() {
        return withoutInstances;
    }

    /**
     * Checks instances of each schema.
     *
     * @return what was lost, or could not be read
     */
    List<String> check(int instancesEach) {
        for (TypeDeclaration declaration : api.types().topLevel()) {
            String pointer = declaration.origin().pointer().toString();
            JsonNode schema = document.at(pointer);
            boolean isSchema =
                    pointer.contains("/schemas/") || pointer.contains("/payload") || pointer.contains("/headers");
            if (isSchema && !schema.isMissingNode() && !pointer.contains("Avro")) {
                check(declaration, pointer, schema, instancesEach);
            }
        }
        api.messages().forEach(this::checkExamples);
        return problems;
    }

    private void checkExamples(Message message) {
        if (message.encoding() == Encoding.JSON && message.payload() instanceof TypeReference reference) {
            TypeDeclaration declaration = api.types().get(reference.id());
            Optional<SchemaOracle> oracle =
                    SchemaOracle.of(document, declaration.origin().pointer().toString());
            for (MessageExample example : message.examples()) {
                example.payload().ifPresent(json -> {
                    checked++;
                    roundTrip(
                            declaration, json, oracle.isEmpty() || !oracle.get().accepts(tree(json)));
                });
            }
        }
    }

    private void check(TypeDeclaration declaration, String pointer, JsonNode schema, int instancesEach) {
        schemas++;
        Optional<SchemaOracle> checker = SchemaOracle.of(document, pointer);
        if (checker.isEmpty()) {
            withoutInstances++;
            return;
        }
        SchemaOracle oracle = checker.get();
        var random = new Random(Objects.hash(name, pointer));
        int count = 0;
        for (int i = 0; i < instancesEach * CANDIDATES_EACH && count < instancesEach && problems.size() < 20; i++) {
            boolean unlisted = i % 2 == 1;
            Optional<JsonNode> instance = new InstanceGenerator(document, random, unlisted).instance(schema);
            boolean fits = instance.isPresent() && (unlisted || oracle.accepts(instance.get()));
            if (fits) {
                count++;
                checked++;
                roundTrip(declaration, instance.get().toString(), unlisted && !oracle.accepts(instance.get()));
            }
        }
        withoutInstances += count == 0 ? 1 : 0;
    }

    private static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /**
     * The zeros at the end of a fraction of a second may come and go; and where some schema asks for binary floating
     * point, so may the form of numbers, but not their value.
     */
    private @Nullable Object comparable(String json) {
        String text = FRACTION.matcher(json).replaceAll("$1$2");
        return ExactJson.value(binary ? NUMBER.matcher(text).replaceAll(SeededInstances::plain) : text);
    }

    private static String plain(MatchResult number) {
        BigDecimal value = new BigDecimal(number.group());
        boolean reckonable = Math.abs((long) value.scale()) < 500;
        return reckonable && value.stripTrailingZeros().scale() <= 0
                ? value.toBigInteger().toString()
                : value.stripTrailingZeros().toString();
    }

    /** What does not fit may be refused, with a word on what is wrong, but not be changed. */
    private void roundTrip(TypeDeclaration declaration, String json, boolean mayBeRefused) {
        String type = names.type(declaration.id()).packageName() + "."
                + names.type(declaration.id()).simpleName();
        try {
            roundTrip(Class.forName(type, true, classes), json, mayBeRefused);
        } catch (ClassNotFoundException e) {
            problems.add(name + " has no class " + type);
        }
    }

    private void roundTrip(Class<?> type, String json, boolean mayBeRefused) {
        try {
            Object value = mapper.read(json, type);
            String written = mapper.write(value);
            if (!Objects.equals(comparable(written), comparable(json))) {
                problems.add(name + " " + type + "\n  read    " + json + "\n  written " + written);
            } else if (!Objects.equals(value, mapper.read(written, type))) {
                problems.add(name + " " + type + " is not equal when read again: " + json);
            }
        } catch (Exception e) {
            if (!BareMapper.isComplaint(e)) {
                throw new IllegalStateException(name + " " + type + " " + json, e);
            }
            if (!mayBeRefused) {
                problems.add(name + " " + type + "\n  refuses " + json + "\n  " + e.getMessage());
            }
        }
    }
}
