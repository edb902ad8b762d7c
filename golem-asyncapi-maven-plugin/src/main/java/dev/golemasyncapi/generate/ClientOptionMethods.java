package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the methods of a client's builder that set options: those of the runtime's builder, under the same names.
 */
final class ClientOptionMethods {

    private final Context context;
    private final ClassName builder;
    private final List<MethodSpec> methods = new ArrayList<>();

    ClientOptionMethods(Context context, ClassName builder) {
        this.context = context;
        this.builder = builder;
    }

    List<MethodSpec> generate() {
        option("connectTimeout", JavaTypes.DURATION, "timeout");
        option("closeTimeout", JavaTypes.DURATION, "timeout");
        option("maxMessageSize", TypeName.INT, "bytes");
        option("bufferedMessages", TypeName.INT, "messages");
        option("bufferedBytes", TypeName.LONG, "bytes");
        option("overflow", context.runtime("OverflowStrategy"), "strategy");
        option("suspendTimeout", JavaTypes.DURATION, "timeout");
        option("unsentMessages", TypeName.INT, "messages");
        option("unsentBytes", TypeName.LONG, "bytes");
        option("sendTimeout", JavaTypes.DURATION, "timeout");
        option("reconnect", context.runtime("ReconnectPolicy"), "policy");
        option("pingInterval", JavaTypes.DURATION, "interval");
        option("pongTimeout", JavaTypes.DURATION, "timeout");
        option("idleTimeout", JavaTypes.DURATION, "timeout");
        option("connectionListener", context.runtime("ConnectionListener"), "listener");
        option("executor", JavaTypes.EXECUTOR, "executor");
        option("transport", context.runtime("WebSocketTransport"), "transport");
        option("sslContext", ClassName.get("javax.net.ssl", "SSLContext"), "context");
        option("objectMapper", context.jackson().objectMapper(), "mapper");
        option("timeSource", context.runtime("TimeSource"), "source");
        ClassName options = context.runtime("ClientOptions");
        ClassName transport = context.runtime("WebSocketTransport");
        methods.add(delegate(
                "httpClient",
                JavaTypes.HTTP_CLIENT,
                "http",
                "httpClient",
                CodeBlock.of(
                        "Connects with this client, see {@link $T#over($T)}.\n", transport, JavaTypes.HTTP_CLIENT)));
        methods.add(delegate(
                "onDecodeFailure",
                ParameterizedTypeName.get(JavaTypes.CONSUMER, context.runtime("DecodeException")),
                "handler",
                "decodeFailureHandler",
                CodeBlock.of("See {@link $T#decodeFailureHandler()}.\n", options)));
        return methods;
    }

    private void option(String name, TypeName value, String parameter) {
        CodeBlock javadoc = CodeBlock.of("See {@link $T#$L()}.\n", context.runtime("ClientOptions"), name);
        methods.add(delegate(name, value, parameter, name, javadoc));
    }

    private MethodSpec delegate(String name, TypeName type, String parameter, String option, CodeBlock javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc)
                .addJavadoc("\n@param $L the new value\n@return this builder\n", parameter)
                .returns(builder)
                .addParameter(type, parameter)
                .addStatement("options.$N($N)", option, parameter)
                .addStatement("return this")
                .build();
    }
}
