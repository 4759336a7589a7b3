package io.github.hcs4j.type;

import com.fasterxml.jackson.annotation.JsonValue;

/** A value of a generated enumeration: one that the schema has, or another text. */
public interface EnumValue {

    /**
     * The text in JSON.
     *
     * @return the text
     */
    @JsonValue
    String text();
}
