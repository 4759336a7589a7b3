package io.github.hcs4j.processor.model;

/**
 * The root of a schema: what its documents are.
 *
 * @param type the type of the documents
 * @param demands what they have to be like, beside what a type of the model says of itself
 * @param definition the schema file, as the descriptions of types have it
 */
public record RootModel(TypeRef type, Demands demands, String definition) {

    /**
     * Whether a type of the model says all that there is to say of the documents.
     *
     * @return whether the root needs no description of its own
     */
    public boolean isTypeOfModel() {
        return type instanceof TypeRef.Named && demands.equals(Demands.NONE);
    }
}
