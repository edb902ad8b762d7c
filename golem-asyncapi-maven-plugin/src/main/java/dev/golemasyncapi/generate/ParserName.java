package dev.golemasyncapi.generate;

import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.WrapperType;
import dev.golemasyncapi.naming.NameScope;

/** What the parameter for the parser is called: a method that reads a record has a variable for each component. */
final class ParserName implements TypeDeclaration.Visitor<String> {

    private static final String PARSER = "parser";

    private final Context context;

    ParserName(Context context) {
        this.context = context;
    }

    @Override
    public String object(ObjectType type) {
        return variablesOf(type).claim(PARSER);
    }

    /** The names that the components of a record take. */
    NameScope variablesOf(ObjectType type) {
        return NameScope.ofMembers()
                .reserve(Component.ADDITIONAL)
                .reserve(context.names().components(type.id()).values().toArray(String[]::new));
    }

    @Override
    public String tuple(TupleType type) {
        return variablesOf(type).claim(PARSER);
    }

    /** The names that the components of a tuple's record take. */
    NameScope variablesOf(TupleType type) {
        return NameScope.ofMembers()
                .reserve(TupleComponents.ADDITIONAL, TupleComponents.SIZE)
                .reserve(context.names().components(type.id()).values().toArray(String[]::new));
    }

    @Override
    public String enumeration(EnumType type) {
        return PARSER;
    }

    @Override
    public String union(UnionType type) {
        return PARSER;
    }

    @Override
    public String wrapper(WrapperType type) {
        return PARSER;
    }
}
