package dev.golemasyncapi.validate;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import dev.golemasyncapi.diagnostics.Diagnostics;
import java.util.List;

/** Defaults and examples fit their schema (AsyncAPI 2.6, Schema Object and Message Example Object). */
final class ValuesFitSchemas implements DocumentRule {

    private static final SchemaRegistryConfig CONFIGURATION = SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .preloadSchema(false)
            .regularExpressionFactory(new BoundedRegex())
            .build();

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        List<Instance> instances = Instances.of(document);
        if (instances.isEmpty()) {
            return;
        }
        SchemaBundle bundle = new SchemaBundle(document);
        instances.forEach(instance -> bundle.define(instance.schema()));
        Schema gathered = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7,
                        registry -> registry.schemaRegistryConfig(CONFIGURATION)
                                .schemaLoader(loader -> loader.fetchRemoteResources(false)))
                .getSchema(SchemaLocation.of("asyncapi:schemas"), bundle.gather());
        for (Instance instance : instances) {
            NodePath place = new NodePath(PathType.JSON_POINTER)
                    .append(SchemaBundle.DEFINITIONS)
                    .append(bundle.define(instance.schema()));
            check(instance, gathered.getSubSchema(place), diagnostics);
        }
    }

    private static void check(Instance instance, Schema schema, Diagnostics diagnostics) {
        JsonValues.of(instance.value()).ifPresent(value -> {
            try {
                new Mismatches(instance).of(schema.validate(value)).forEach(diagnostics::report);
            } catch (SchemaException | StackOverflowError notDecided) {
                // A value nested as deep as that, or a schema that is wrong in a way that is reported elsewhere.
            }
        });
    }
}
