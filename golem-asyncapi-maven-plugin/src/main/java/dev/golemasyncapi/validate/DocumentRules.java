package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.DocumentIndex;
import dev.golemasyncapi.resolve.Links;
import java.util.List;

/** All rules over documents, in the order in which they are checked. */
public final class DocumentRules {

    private static final List<DocumentRule> ALL = List.of(
            UniqueIds.ofOperations(),
            UniqueIds.ofMessages(),
            new AddressesArePaths(),
            new AddressesDistinct(),
            new ParametersMatchAddresses(),
            new ServerVariablesMatchUrls(),
            new ServerVariableValuesListed(),
            new ServersKnown(),
            new SecurityDeclared(),
            new TagsUnique(),
            new ContentTypesAreMediaTypes(),
            new HeadersAreObjects(),
            new DiscriminatorsRequired(),
            new SchemasPossible(),
            new ListedValuesFit(),
            new ValuesFitSchemas(),
            new ComponentsUsed());

    private DocumentRules() {}

    /** Reports everything that does not hold of a document, whatever else is wrong with it. */
    public static void check(DocumentIndex index, Links links, Diagnostics diagnostics) {
        Document document = new Document(index, links);
        ALL.forEach(rule -> rule.check(document, diagnostics));
    }
}
