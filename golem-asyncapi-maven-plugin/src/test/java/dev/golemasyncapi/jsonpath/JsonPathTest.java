package dev.golemasyncapi.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.NodeReader;
import dev.golemasyncapi.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries of RFC 9535, most of them of its own tables. */
final class JsonPathTest {

    private static final String STORE = """
            { "store": {
                "book": [
                  { "category": "reference", "author": "Nigel Rees", "price": 8.95 },
                  { "category": "fiction", "author": "Evelyn Waugh", "price": 12.99 },
                  { "category": "fiction", "author": "Herman Melville", "isbn": "0-553-21311-3", "price": 8.99 },
                  { "category": "fiction", "author": "J. R. R. Tolkien", "isbn": "0-395-19395-8", "price": 22.99 }
                ],
                "bicycle": { "color": "red", "price": 399 } } }
            """;

    private static final String FILTERS = """
            { "a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
              "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}},
              "e": "f" }
            """;

    private static final String NAMES = """
            { "o": {"j j": {"k.k": 3}}, "'": {"@": 2}, "☺": "\\u0000", "null": null, "t": [true, {"x-y": ["paged"]}] }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $                                   | ``
            $.store.book[*].author              | /store/book/0/author /store/book/1/author /store/book/2/author /store/book/3/author
            $..author                           | /store/book/0/author /store/book/1/author /store/book/2/author /store/book/3/author
            $.store.*                           | /store/book /store/bicycle
            $.store..price                      | /store/book/0/price /store/book/1/price /store/book/2/price /store/book/3/price /store/bicycle/price
            $..book[2]                          | /store/book/2
            $..book[2].publisher                | -
            $..book[-1]                         | /store/book/3
            $..book[0,1]                        | /store/book/0 /store/book/1
            $..book[:2]                         | /store/book/0 /store/book/1
            $..book[?@.isbn]                    | /store/book/2 /store/book/3
            $..book[?@.price<10]                | /store/book/0 /store/book/2
            $ .store [ 'bicycle' , "bicycle" ]  | /store/bicycle /store/bicycle
            $.store.book[::-2]                  | /store/book/3 /store/book/1
            $.store.book[1:3]                   | /store/book/1 /store/book/2
            $.store.book[-9:9:3]                | /store/book/0 /store/book/3
            $.store.book[::0]                   | -
            $.store.book[5:1:-2]                | /store/book/3
            $.store.bicycle[0]                  | -
            $.store[?@.color == 'red'].price    | /store/bicycle/price
            $..[?@.category=='reference'].price | /store/book/0/price
            """)
    void picksFromTheStore(String query, String expected) throws Exception {
        assertThat(pick(query, STORE)).isEqualTo(expected.equals("-") ? List.of() : List.of(expected.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            $.a[?@.b == 'kilo']                 ; /a/9
            $.a[?(@.b == 'kilo')]               ; /a/9
            $.a[?@>3.5]                         ; /a/1 /a/4 /a/5
            $.a[?@.b]                           ; /a/6 /a/7 /a/8 /a/9
            $[?@.*]                             ; /a /o
            $[?@[?@.b]]                         ; /a
            $.o[?@<3, ?@<3]                     ; /o/p /o/q /o/p /o/q
            $.a[?@<2 || @.b == "k"]             ; /a/2 /a/7
            $.a[?match(@.b, "[jk]")]            ; /a/6 /a/7
            $.a[?search(@.b, "[jk]")]           ; /a/6 /a/7 /a/9
            $.o[?@>1 && @<4]                    ; /o/q /o/r
            $.o[?@.u || @.x]                    ; /o/t
            $.a[?@.b == $.x]                    ; /a/0 /a/1 /a/2 /a/3 /a/4 /a/5
            $.a[?@ == @]                        ; /a/0 /a/1 /a/2 /a/3 /a/4 /a/5 /a/6 /a/7 /a/8 /a/9
            $.a[?!@.b && @ >= 5]                ; /a/1 /a/5
            $.a[?!(@ < 6 || @.b)]               ; /a/5
            $.a[?length(@.b) == 4]              ; /a/9
            $.a[?length(@.b) == 0]              ; /a/8
            $[?count(@.*) >= 10]                ; /a
            $.o[?value(@..u) == 6]              ; /o/t
            $.a[?@ == 1.0e0 || @ == -0]         ; /a/2
            $[?@ == 'f' || @ == null]           ; /e
            $.a[?@.b == $.a[8].b]               ; /a/8
            $.a[?@ != 3 && @ <= 3]              ; /a/2 /a/3
            $[?match(@, '(')]                   ; -
            """)
    void filters(String query, String expected) throws Exception {
        assertThat(pick(query, FILTERS)).isEqualTo(expected.equals("-") ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void takesAnyName() throws Exception {
        assertThat(pick("$.o['j j']['k.k']", NAMES)).containsExactly("/o/j j/k.k");
        assertThat(pick("$[\"'\"][\"@\"]", NAMES)).containsExactly("/'/@");
        assertThat(pick("$['\\'']", NAMES)).containsExactly("/'");
        assertThat(pick("$.☺", NAMES)).containsExactly("/☺");
        assertThat(pick("$['\\u263A']", NAMES)).containsExactly("/☺");
        assertThat(pick("$.null", NAMES)).containsExactly("/null");
        assertThat(pick("$.t[?@['x-y'][?@ == 'paged']]", NAMES)).containsExactly("/t/1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.b                 | 0  | a query begins with "$"
            ` $`                | 0  | a query begins with "$"
            `$ `                | 1  | "." or "[" is due here
            $.a[                | 4  | a name in quotes, a number, "*" or "?" is due here
            $.                  | 2  | a name or "*" is due here; names of other characters are written in brackets, as ['/a']
            $.a-b               | 3  | a name with "-" in it is written in brackets, as ['a-name']
            $[01]               | 2  | a number does not begin with a zero
            $[-0]               | 2  | zero has no sign here
            $[9007199254740992] | 2  | this number is too large
            $['a]               | 2  | this quoted text has no end
            $['\\x']            | 3  | this escape sequence is unknown in JSONPath
            $['\\uD800']        | 3  | this is half of a character
            $['a' 'b']          | 6  | "," or "]" is due here
            $[?@.a=1]           | 6  | values are compared with "=="
            $[?1]               | 3  | a comparison is due here: "==", "!=", "<", "<=", ">" or ">="
            $[?@.*==1]          | 3  | a query that is compared picks one value at most
            $[?1==@..a]         | 6  | a query that is compared picks one value at most
            $[?!@.a==1]         | 4  | put the comparison in parentheses to negate it
            $[?match(@,'a')==1] | 3  | what this function says cannot be compared
            $[?length(@.a)]     | 3  | a comparison is due here: "==", "!=", "<", "<=", ">" or ">="
            $[?length(@.*)==1]  | 10 | a single value is due here
            $[?count(1)==1]     | 9  | a query that begins with "@" or "$" is due here
            $[?count(@,@)==1]   | 3  | "count" takes 1 argument
            $[?foo(@)]          | 3  | there is no function "foo"; there are length, count, match, search and value
            $[?(@.a]            | 7  | ")" is due here
            $[?@.a==True]       | 8  | a query that begins with "@" or "$", a value or a function is due here
            """)
    void saysWhereAQueryIsWrong(String query, int position, String message) {
        JsonPathSyntaxException e = catchThrowableOfType(JsonPathSyntaxException.class, () -> JsonPath.parse(query));

        assertThat(e).as(query).hasMessage(message);
        assertThat(e.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100_000})
    void boundsTheNestingOfFilters(int depth) {
        assertThatThrownBy(() -> JsonPath.parse("$[?" + "(".repeat(depth)))
                .isInstanceOf(JsonPathSyntaxException.class)
                .hasMessageContaining("deeper than 50");
        assertThatThrownBy(() -> JsonPath.parse("$" + "[?@".repeat(depth)))
                .isInstanceOf(JsonPathSyntaxException.class)
                .hasMessageContaining("deeper than 50");
    }

    private static List<String> pick(String query, String json) throws JsonPathSyntaxException {
        Node root = new NodeReader(new Diagnostics())
                .read(SourceText.of("a.json", json))
                .orElseThrow();
        return JsonPath.parse(query).select(root).stream()
                .map(match -> match.pointer().toString())
                .toList();
    }
}
