package dev.golemasyncapi.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JavaIdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "worker-event,WorkerEvent,workerEvent,WORKER_EVENT",
        "WorkerEvent,WorkerEvent,workerEvent,WORKER_EVENT",
        "worker_event,WorkerEvent,workerEvent,WORKER_EVENT",
        "HTTPServer,HTTPServer,httpServer,HTTP_SERVER",
        "HTTP_SERVER,HttpServer,httpServer,HTTP_SERVER",
        "URL,URL,url,URL",
        "fooURL,FooURL,fooURL,FOO_URL",
        "v2.1,V21,v21,V2_1",
        "2nd,Type2nd,value2nd,VALUE_2ND",
        "class,Class,class_,CLASS",
        "hashCode,HashCode,hashCode_,HASH_CODE",
        "getClass,GetClass,getClass_,GET_CLASS",
        "record,Record,record,RECORD",
        "_,U5F,u5f,U5F",
        "$L,L,l,L",
        "'',Empty,empty,EMPTY",
        "🚦,U1F6A6,u1f6a6,U1F6A6",
        "straße,Straße,straße,STRASSE",
        "größe_in_m,GrößeInM,größeInM,GRÖSSE_IN_M",
        "שלום עולם,שלוםעולם,שלוםעולם,שלום_עולם",
        "值,值,值,值",
        "𠀀a,U20000A,u20000A,U20000_A",
        "x𝟏,XU1D7CF,xU1D7CF,X_U1D7CF",
    })
    void namesByPlace(String text, String type, String member, String constant) {
        assertThat(JavaIdentifier.type(text)).isEqualTo(type);
        assertThat(JavaIdentifier.member(text)).isEqualTo(member);
        assertThat(JavaIdentifier.constant(text)).isEqualTo(constant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "*/",
                "\\u002a",
                "\u202eevil",
                "a\u200bb",
                "\ud800",
                "\udbff\udfff",
                "a\u0000b",
                "%",
                "1",
                "true",
                "null",
                "enum",
                "goto",
                "wait",
                "notifyAll",
                "clone",
                "finalize",
                "toString",
                "var",
                "yield",
                "permits",
                "sealed",
                "\u00ad",
                "٣",
                "ŉ",
                "ΐ",
                "ǆ",
                "\ud835\udd6b"
            })
    void namesAreLegalWhateverTheText(String text) {
        assertThat(List.of(
                        JavaIdentifier.type(text),
                        JavaIdentifier.member(text),
                        JavaIdentifier.constant(text),
                        JavaIdentifier.packagePart(text)))
                .allSatisfy(name -> {
                    assertThat(SourceVersion.isName(name, SourceVersion.RELEASE_17))
                            .as(name)
                            .isTrue();
                    assertThat(name.codePoints().noneMatch(Character::isIdentifierIgnorable))
                            .as(name)
                            .isTrue();
                });
    }

    @Test
    void namesOfEquivalentTextsAreTheSame() {
        assertThat(JavaIdentifier.type("cafe\u0301"))
                .isEqualTo(JavaIdentifier.type("caf\u00e9"))
                .isEqualTo("Caf\u00e9");
        assertThat(JavaIdentifier.member("\u0939\u093f\u0928\u094d\u0926\u0940"))
                .isEqualTo("\u0939\u093f\u0928\u094d\u0926\u0940");
    }

    @Test
    void nothingInvisibleIsInAName() {
        assertThat(JavaIdentifier.member("a\ufe0fb\u115fc\u034fd")).isEqualTo("aBCD");
        assertThat(JavaIdentifier.type("\u2764\ufe0f")).isEqualTo("U2764UFE0F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u503c", "\ud83d\udea6", "a-", "\ud835\udd6b"})
    void namesAreShort(String part) {
        String text = part.repeat(1_000);
        List<String> names =
                List.of(JavaIdentifier.type(text), JavaIdentifier.member(text), JavaIdentifier.constant(text));

        assertThat(names).allSatisfy(name -> {
            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(120);
            assertThat(SourceVersion.isName(name, SourceVersion.RELEASE_17)).isTrue();
        });
        assertThat(JavaIdentifier.type(text + "x")).isNotEqualTo(JavaIdentifier.type(text));
    }

    @Test
    void noComponentHasTheNameOfAMethodOfObject() {
        assertThat(List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"))
                .allSatisfy(name -> assertThat(JavaIdentifier.member(name)).isEqualTo(name + "_"));
    }

    @ParameterizedTest
    @CsvSource({"my-app,myapp", "Int,int_", "3d,p3d"})
    void namesPartsOfPackages(String text, String name) {
        assertThat(JavaIdentifier.packagePart(text)).isEqualTo(name);
    }
}
