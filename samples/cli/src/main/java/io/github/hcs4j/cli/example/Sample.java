package io.github.hcs4j.cli.example;

import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import java.util.List;

/** A value of an example. */
sealed interface Sample {

    /**
     * A text, a number, a truth value.
     *
     * @param json the value in JSON
     * @param java the expression for it
     */
    record Plain(String json, String java) implements Sample {}

    /** A list. */
    record Many(List<Sample> elements) implements Sample {}

    /** A map of one entry. */
    record Keyed(String key, Sample value) implements Sample {}

    /** An object. */
    record Whole(ObjectModel type, List<Part> parts) implements Sample {}

    /** A member of an object with its value. */
    record Part(PropertyModel member, Sample value) {}
}
