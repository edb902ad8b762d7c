package dev.golemasyncapi.model;

/**
 * A JSON object whose members are not named by the document.
 *
 * @param value what each member's value may be
 */
public record MapType(TypeUse value) implements Type {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.map(this);
    }
}
