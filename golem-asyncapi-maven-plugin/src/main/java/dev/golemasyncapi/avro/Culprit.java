package dev.golemasyncapi.avro;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a complaint of Avro's parser is about: it names names, and no places. */
final class Culprit {

    private static final String LETTER = "[\\p{L}\\p{N}_.\\-]";

    private Culprit() {}

    /** The last place of the longest name that the complaint quotes; empty where it quotes nothing of the schema. */
    static Optional<Origin> of(String complaint, Node schema) {
        List<Scalar> names = new ArrayList<>();
        collect(schema, names);
        return names.stream()
                .filter(name -> quotes(complaint, name.text()))
                .reduce((best, next) -> BY_LENGTH.compare(next, best) >= 0 ? next : best)
                .map(Scalar::origin);
    }

    private static final Comparator<Scalar> BY_LENGTH =
            Comparator.comparingInt(name -> name.text().length());

    private static boolean quotes(String complaint, String name) {
        return Pattern.compile("(?<!" + LETTER + ")" + Pattern.quote(name) + "(?!" + LETTER + ")")
                .matcher(complaint)
                .find();
    }

    private static void collect(Node node, List<Scalar> names) {
        if (node instanceof Scalar scalar && scalar.isString() && !scalar.text().isBlank()) {
            names.add(scalar);
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, names));
        } else if (node instanceof Mapping mapping) {
            mapping.members().stream()
                    .filter(member -> !member.name().equals("doc"))
                    .forEach(member -> collect(member.value(), names));
        }
    }
}
