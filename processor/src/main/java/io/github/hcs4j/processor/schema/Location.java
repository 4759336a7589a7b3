package io.github.hcs4j.processor.schema;

/**
 * Where something stands in a schema.
 *
 * @param file the schema's path
 * @param pointer the place in its JSON
 * @param line the line in its text, from 1
 * @param column the column in the line, from 1
 */
public record Location(String file, JsonPointer pointer, int line, int column) {

    /**
     * The definition's address, which is the same however the file is laid out.
     *
     * @return path, {@code #} and pointer
     */
    public String reference() {
        return file + '#' + pointer;
    }

    /** Address, line and column: {@code hcs/v2/storage.json#/$defs/Layer/properties/Path:41:17}. */
    @Override
    public String toString() {
        return reference() + ':' + line + ':' + column;
    }
}
