package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a schema calls itself: its {@code title}, or else the name in its {@code $id}. A schema of the components is
 * called by its key all the same, since that is what references to it say.
 */
final class OwnNames {

    /** A longer title is a sentence, and no name. */
    private static final int WORDS_OF_A_NAME = 4;

    private static final int CHARACTERS_OF_A_NAME = 60;
    private static final Pattern ENDING = Pattern.compile("(\\.schema)?(\\.(json|ya?ml))?$");

    private OwnNames() {}

    /** The place of a schema, with what it calls itself. */
    static DeclarationSite at(DeclarationSite site, SchemaObjectSyntax schema) {
        List<String> tokens = schema.origin().pointer().tokens();
        boolean hasKey = tokens.size() == 3 && tokens.get(0).equals("components");
        return hasKey
                ? site
                : title(schema).or(() -> id(schema)).map(site::called).orElse(site);
    }

    /** The title of a schema where it is fit for a name. */
    static Optional<String> title(SchemaObjectSyntax schema) {
        return schema.annotations().title().map(Text::value).filter(OwnNames::isName);
    }

    /** The last part of the path of a schema's {@code $id}, without the ending of a file. */
    private static Optional<String> id(SchemaObjectSyntax schema) {
        return schema.annotations()
                .id()
                .map(id -> id.value().replaceFirst("[?#].*", ""))
                .map(path -> path.substring(path.replaceFirst("/+$", "").lastIndexOf('/') + 1))
                .map(last -> ENDING.matcher(last).replaceFirst(""))
                .filter(OwnNames::isName);
    }

    private static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.length() <= CHARACTERS_OF_A_NAME
                && text.strip().split("\\s+").length <= WORDS_OF_A_NAME;
    }
}
