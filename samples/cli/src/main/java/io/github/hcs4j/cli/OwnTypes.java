package io.github.hcs4j.cli;

import io.github.hcs4j.cli.own.OwnModel;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.Suggestions;
import io.github.hcs4j.validate.DocumentTypes;
import io.github.hcs4j.validate.HcsValidator;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the types of a schema file.
 *
 * @param model what is generated of it
 */
record OwnTypes(Model model) implements TypeFinder {

    /**
     * Generates the types of a schema file.
     *
     * @param input the file
     * @param console where to say what is doubtful in it
     * @throws InvalidInputException if something is wrong with it
     */
    static OwnTypes of(Input input, Console console) {
        Path file = SchemaArguments.schemaFile(input);
        try {
            OwnModel own = OwnModel.of(file);
            if (own.model().types().isEmpty()) {
                throw new InvalidInputException(
                        input.name() + ": has no type of documents: no object, enumeration or choice");
            }
            own.warnings().forEach(warning -> console.say(input.name() + ": " + warning));
            return new OwnTypes(own.model());
        } catch (UnsupportedOperationException noCompiler) {
            throw new InvalidInputException(List.of(input.name() + ": " + noCompiler.getMessage()), noCompiler);
        } catch (IllegalArgumentException wrong) {
            throw input.invalid(wrong);
        }
    }

    @Override
    public ModelType<?> find(String text) {
        return model.type(text)
                .orElseThrow(() -> unknown(
                        text,
                        model.types().stream().<String>map(OwnTypes::javaName).toList()));
    }

    /** Says that a schema file has no type of a name. */
    static IllegalArgumentException unknown(String name, List<String> names) {
        List<String> near = Suggestions.near(name, names, known -> known);
        return new IllegalArgumentException("no such type"
                + (near.isEmpty()
                        ? "; hcs schema list --model FILE lists the types"
                        : "; did you mean " + String.join(" or ", near) + "?"));
    }

    @Override
    public DocumentTypes all() {
        return DocumentTypes.of(model.types(), List.of(model));
    }

    @Override
    public Optional<Model> gated(ModelType<?> type) {
        return model.releases().isEmpty() ? Optional.empty() : Optional.of(model);
    }

    @Override
    public HcsValidator validator(ModelType<?> type) {
        return HcsValidator.of(model, type);
    }

    @Override
    public String nameOf(ModelType<?> type) {
        return javaName(type);
    }

    private static String javaName(ModelType<?> type) {
        return type.javaType().getSimpleName();
    }
}
