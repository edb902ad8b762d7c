package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * <b>First <em>heading</em></b>
 *
 * <p>A paragraph of more words than fit on one line of a comment, with {@code code}, <b>strong
 * words</b>, <em>emphasis</em>, and a link (https://example.com/a?b=c&amp;d=e) and
 * https://example.com/auto and a<br>hard break.
 *
 * <p><b>Second heading</b>
 *
 * <ol>
 * <li>one</li>
 * <li>two
 * <p>Second paragraph of two.
 *
 * <ul>
 * <li>nested</li>
 * <li>list with two lines
 * <p>code in it
 *
 * </li>
 * </ul>
 *
 * </li>
 * </ol>
 *
 * <p>A quote of two lines
 *
 * <pre>&#47;** Code. *&#47;
 *  class A&lt;T&gt; &#123; &#64;Override int a() &#123; return 1 &amp; 2; &#125; &#125;
 *
 *    indented</pre>
 *
 * <p>| a | b | |---|---| | 1 | 2 |
 *
 * <p>Term &amp; entity © � image
 *
 * @param list List: <ul> <li>one</li> <li>two</li> </ul>. {@code null} where absent.
 * @param code Example: <pre>a b</pre>. {@code null} where absent.
 * @param emptyHeading The member {@code emptyHeading}. {@code null} where absent.
 * @param emptyCode The member {@code emptyCode}. {@code null} where absent.
 * @param emptyItem List: <ul> <li></li> <li>a</li> </ul>. {@code null} where absent.
 * @param emptyLink (https://example.com). {@code null} where absent.
 * @param rule The member {@code rule}. {@code null} where absent.
 * @param blankCode {@code ``}. {@code null} where absent.
 * @param html &lt;table&gt; &lt;tr&gt;&lt;td&gt;cell&lt;/td&gt;&lt;/tr&gt; &lt;/table&gt;.
 *     {@code null} where absent.
 * @param noStop ends in a colon: {@code null} where absent.
 * @param stop Ends in 。 {@code null} where absent.
 * @param question Does it end? {@code null} where absent.
 * @param titled A title. {@code null} where absent.
 * @param link https://example.com/&#42;/a. {@code null} where absent.
 * @param linesOfHtml &lt;div&gt;. {@code null} where absent.
 * @param nestedEmphasis <em><b>a</b> b</em> <b><em>c</em></b> ~~d~~. {@code null} where absent.
 * @param deep deep. {@code null} where absent.
 * @param longWord
 *     aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
 *     b. {@code null} where absent.
 * @param old Not for new code. <b>Deprecated.</b> {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = DescribedCodec.Reader.class)
@JsonSerialize(using = DescribedCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Described(
        @Nullable String list,
        @Nullable String code,
        @Nullable String emptyHeading,
        @Nullable String emptyCode,
        @Nullable String emptyItem,
        @Nullable String emptyLink,
        @Nullable String rule,
        @Nullable String blankCode,
        @Nullable String html,
        @Nullable String noStop,
        @Nullable String stop,
        @Nullable String question,
        @Nullable String titled,
        @Nullable String link,
        @Nullable String linesOfHtml,
        @Nullable String nestedEmphasis,
        @Nullable String deep,
        @Nullable String longWord,
        @Nullable String old,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param list see {@link #list()}
     * @param code see {@link #code()}
     * @param emptyHeading see {@link #emptyHeading()}
     * @param emptyCode see {@link #emptyCode()}
     * @param emptyItem see {@link #emptyItem()}
     * @param emptyLink see {@link #emptyLink()}
     * @param rule see {@link #rule()}
     * @param blankCode see {@link #blankCode()}
     * @param html see {@link #html()}
     * @param noStop see {@link #noStop()}
     * @param stop see {@link #stop()}
     * @param question see {@link #question()}
     * @param titled see {@link #titled()}
     * @param link see {@link #link()}
     * @param linesOfHtml see {@link #linesOfHtml()}
     * @param nestedEmphasis see {@link #nestedEmphasis()}
     * @param deep see {@link #deep()}
     * @param longWord see {@link #longWord()}
     * @param old see {@link #old()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Described {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .list(list)
                .code(code)
                .emptyHeading(emptyHeading)
                .emptyCode(emptyCode)
                .emptyItem(emptyItem)
                .emptyLink(emptyLink)
                .rule(rule)
                .blankCode(blankCode)
                .html(html)
                .noStop(noStop)
                .stop(stop)
                .question(question)
                .titled(titled)
                .link(link)
                .linesOfHtml(linesOfHtml)
                .nestedEmphasis(nestedEmphasis)
                .deep(deep)
                .longWord(longWord)
                .old(old)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Described}. */
    public static final class Builder {
        private @Nullable String list;

        private @Nullable String code;

        private @Nullable String emptyHeading;

        private @Nullable String emptyCode;

        private @Nullable String emptyItem;

        private @Nullable String emptyLink;

        private @Nullable String rule;

        private @Nullable String blankCode;

        private @Nullable String html;

        private @Nullable String noStop;

        private @Nullable String stop;

        private @Nullable String question;

        private @Nullable String titled;

        private @Nullable String link;

        private @Nullable String linesOfHtml;

        private @Nullable String nestedEmphasis;

        private @Nullable String deep;

        private @Nullable String longWord;

        private @Nullable String old;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code list}, or clears it with {@code null}.
         *
         * @param list the new value
         * @return this builder
         */
        public Builder list(@Nullable String list) {
            this.list = list;
            additionalProperties.remove("list");
            return this;
        }

        /**
         * Sets {@code code}, or clears it with {@code null}.
         *
         * @param code the new value
         * @return this builder
         */
        public Builder code(@Nullable String code) {
            this.code = code;
            additionalProperties.remove("code");
            return this;
        }

        /**
         * Sets {@code emptyHeading}, or clears it with {@code null}.
         *
         * @param emptyHeading the new value
         * @return this builder
         */
        public Builder emptyHeading(@Nullable String emptyHeading) {
            this.emptyHeading = emptyHeading;
            additionalProperties.remove("emptyHeading");
            return this;
        }

        /**
         * Sets {@code emptyCode}, or clears it with {@code null}.
         *
         * @param emptyCode the new value
         * @return this builder
         */
        public Builder emptyCode(@Nullable String emptyCode) {
            this.emptyCode = emptyCode;
            additionalProperties.remove("emptyCode");
            return this;
        }

        /**
         * Sets {@code emptyItem}, or clears it with {@code null}.
         *
         * @param emptyItem the new value
         * @return this builder
         */
        public Builder emptyItem(@Nullable String emptyItem) {
            this.emptyItem = emptyItem;
            additionalProperties.remove("emptyItem");
            return this;
        }

        /**
         * Sets {@code emptyLink}, or clears it with {@code null}.
         *
         * @param emptyLink the new value
         * @return this builder
         */
        public Builder emptyLink(@Nullable String emptyLink) {
            this.emptyLink = emptyLink;
            additionalProperties.remove("emptyLink");
            return this;
        }

        /**
         * Sets {@code rule}, or clears it with {@code null}.
         *
         * @param rule the new value
         * @return this builder
         */
        public Builder rule(@Nullable String rule) {
            this.rule = rule;
            additionalProperties.remove("rule");
            return this;
        }

        /**
         * Sets {@code blankCode}, or clears it with {@code null}.
         *
         * @param blankCode the new value
         * @return this builder
         */
        public Builder blankCode(@Nullable String blankCode) {
            this.blankCode = blankCode;
            additionalProperties.remove("blankCode");
            return this;
        }

        /**
         * Sets {@code html}, or clears it with {@code null}.
         *
         * @param html the new value
         * @return this builder
         */
        public Builder html(@Nullable String html) {
            this.html = html;
            additionalProperties.remove("html");
            return this;
        }

        /**
         * Sets {@code noStop}, or clears it with {@code null}.
         *
         * @param noStop the new value
         * @return this builder
         */
        public Builder noStop(@Nullable String noStop) {
            this.noStop = noStop;
            additionalProperties.remove("noStop");
            return this;
        }

        /**
         * Sets {@code stop}, or clears it with {@code null}.
         *
         * @param stop the new value
         * @return this builder
         */
        public Builder stop(@Nullable String stop) {
            this.stop = stop;
            additionalProperties.remove("stop");
            return this;
        }

        /**
         * Sets {@code question}, or clears it with {@code null}.
         *
         * @param question the new value
         * @return this builder
         */
        public Builder question(@Nullable String question) {
            this.question = question;
            additionalProperties.remove("question");
            return this;
        }

        /**
         * Sets {@code titled}, or clears it with {@code null}.
         *
         * @param titled the new value
         * @return this builder
         */
        public Builder titled(@Nullable String titled) {
            this.titled = titled;
            additionalProperties.remove("titled");
            return this;
        }

        /**
         * Sets {@code link}, or clears it with {@code null}.
         *
         * @param link the new value
         * @return this builder
         */
        public Builder link(@Nullable String link) {
            this.link = link;
            additionalProperties.remove("link");
            return this;
        }

        /**
         * Sets {@code linesOfHtml}, or clears it with {@code null}.
         *
         * @param linesOfHtml the new value
         * @return this builder
         */
        public Builder linesOfHtml(@Nullable String linesOfHtml) {
            this.linesOfHtml = linesOfHtml;
            additionalProperties.remove("linesOfHtml");
            return this;
        }

        /**
         * Sets {@code nestedEmphasis}, or clears it with {@code null}.
         *
         * @param nestedEmphasis the new value
         * @return this builder
         */
        public Builder nestedEmphasis(@Nullable String nestedEmphasis) {
            this.nestedEmphasis = nestedEmphasis;
            additionalProperties.remove("nestedEmphasis");
            return this;
        }

        /**
         * Sets {@code deep}, or clears it with {@code null}.
         *
         * @param deep the new value
         * @return this builder
         */
        public Builder deep(@Nullable String deep) {
            this.deep = deep;
            additionalProperties.remove("deep");
            return this;
        }

        /**
         * Sets {@code longWord}, or clears it with {@code null}.
         *
         * @param longWord the new value
         * @return this builder
         */
        public Builder longWord(@Nullable String longWord) {
            this.longWord = longWord;
            additionalProperties.remove("longWord");
            return this;
        }

        /**
         * Sets {@code old}, or clears it with {@code null}.
         *
         * @param old the new value
         * @return this builder
         */
        public Builder old(@Nullable String old) {
            this.old = old;
            additionalProperties.remove("old");
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<String, JsonNode> members) {
            additionalProperties.putAll(members);
            return this;
        }

        /**
         * Adds a member that the document does not name.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder additionalProperty(String name, JsonNode value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** {@return the value} */
        public Described build() {
            return new Described(
                    list,
                    code,
                    emptyHeading,
                    emptyCode,
                    emptyItem,
                    emptyLink,
                    rule,
                    blankCode,
                    html,
                    noStop,
                    stop,
                    question,
                    titled,
                    link,
                    linesOfHtml,
                    nestedEmphasis,
                    deep,
                    longWord,
                    old,
                    additionalProperties);
        }
    }
}
