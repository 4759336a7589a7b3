package io.github.hcs4j.cli.example;

import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel;
import java.util.Optional;

/** The examples of a model. */
public final class Examples {

    private final Samples samples;

    /**
     * Those of a model.
     *
     * @param model the model
     */
    public Examples(SchemaModel model) {
        this.samples = new Samples(model);
    }

    /**
     * The example of a type.
     *
     * @param type the type
     * @return a small valid value; none if nothing is found that the schema allows, such as a text for a rare pattern
     */
    public Optional<Example> of(TypeModel type) {
        return samples.of(type).map(sample -> new Example(JsonText.of(sample), JavaText.of(type, sample)));
    }
}
