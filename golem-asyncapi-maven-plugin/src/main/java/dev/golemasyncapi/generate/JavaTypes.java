package dev.golemasyncapi.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** Types of the JDK that generated code names. For those of Jackson see {@link JacksonNames}. */
final class JavaTypes {

    static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
    static final ClassName AUTO_CLOSEABLE = ClassName.get(AutoCloseable.class);
    static final ClassName BIG_DECIMAL = ClassName.get("java.math", "BigDecimal");
    static final ClassName BIG_INTEGER = ClassName.get("java.math", "BigInteger");
    static final ArrayTypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
    static final ClassName CONSUMER = ClassName.get("java.util.function", "Consumer");
    static final ClassName CURRENCY = ClassName.get("java.util", "Currency");
    static final ClassName DEPRECATED = ClassName.get(Deprecated.class);
    static final ClassName DURATION = ClassName.get("java.time", "Duration");
    static final ClassName EXECUTOR = ClassName.get("java.util.concurrent", "Executor");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName HASH_MAP = ClassName.get("java.util", "HashMap");
    static final ClassName HASH_SET = ClassName.get("java.util", "HashSet");
    static final ClassName HTTP_CLIENT = ClassName.get("java.net.http", "HttpClient");
    static final ClassName INSTANT = ClassName.get("java.time", "Instant");
    static final ClassName IO_EXCEPTION = ClassName.get("java.io", "IOException");
    static final ClassName LINKED_HASH_MAP = ClassName.get("java.util", "LinkedHashMap");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName LOCAL_DATE = ClassName.get("java.time", "LocalDate");
    static final ClassName LOCAL_TIME = ClassName.get("java.time", "LocalTime");
    static final ClassName MAP = ClassName.get("java.util", "Map");
    static final ClassName OBJECT = ClassName.get(Object.class);
    static final ClassName OBJECTS = ClassName.get("java.util", "Objects");
    static final ClassName OFFSET_DATE_TIME = ClassName.get("java.time", "OffsetDateTime");
    static final ClassName OFFSET_TIME = ClassName.get("java.time", "OffsetTime");
    static final ClassName OVERRIDE = ClassName.get(Override.class);
    static final ClassName SET = ClassName.get("java.util", "Set");
    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName SUPPLIER = ClassName.get("java.util.function", "Supplier");
    static final ClassName URI = ClassName.get("java.net", "URI");
    static final ClassName UUID = ClassName.get("java.util", "UUID");

    private JavaTypes() {}

    /** One of the classes for dates and times that are named in one place only. */
    static ClassName time(String simpleName) {
        return ClassName.get("java.time", simpleName);
    }
}
