package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ObjectShape;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.WrapperType;

/**
 * Names the codecs of a top-level type and of the types inside it: one, or as many as it takes, since a class has no
 * more than 65,535 constants.
 */
final class CodecParts {

    /** Constants of a class, with as many again in reserve. */
    private static final int MOST = 30_000;

    private final String packageName;
    private final String typeName;
    private final NameScope topLevel;
    private JavaTypeName codec;
    private int number = 1;
    private int constants;

    /** @param typeName the name of the top-level type */
    CodecParts(String packageName, String typeName, NameScope topLevel) {
        this.packageName = packageName;
        this.typeName = typeName;
        this.topLevel = topLevel;
        this.codec = claim(typeName + "Codec");
    }

    private JavaTypeName claim(String name) {
        return JavaTypeName.topLevel(packageName, topLevel.claim(name, typeName));
    }

    /** The codec of the next type, which is in that of the last one where there is room. */
    JavaTypeName codecOf(TypeDeclaration type) {
        int own = type.accept(new Constants());
        if (constants > 0 && constants + own > MOST) {
            number++;
            codec = claim(typeName + "Codec" + number);
            constants = 0;
        }
        constants += own;
        return codec;
    }

    /** About how many constants the code for a type has. */
    private static final class Constants implements TypeDeclaration.Visitor<Integer> {

        private static final int EACH = 40;
        private static final int MEMBER = 12;
        private static final int VARIANT = 18;

        @Override
        public Integer object(ObjectType type) {
            return EACH + MEMBER * type.properties().size();
        }

        @Override
        public Integer tuple(TupleType type) {
            return EACH + MEMBER * type.items().size();
        }

        @Override
        public Integer enumeration(EnumType type) {
            return EACH;
        }

        @Override
        public Integer union(UnionType type) {
            int shaped = type.variants().stream()
                    .flatMap(variant -> variant.shapes().stream())
                    .map(ObjectShape::members)
                    .mapToInt(members -> members.size())
                    .sum();
            return EACH + VARIANT * type.variants().size() + MEMBER * shaped;
        }

        @Override
        public Integer wrapper(WrapperType type) {
            return EACH;
        }
    }
}
