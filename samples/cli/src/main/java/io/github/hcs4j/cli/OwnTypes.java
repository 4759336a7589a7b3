package io.github.hcs4j.cli;

import io.github.hcs4j.cli.own.OwnModel;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.RootType;
import io.github.hcs4j.type.ScalarType;
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
 * @param unread what it says and documents are not checked by, a line each
 */
record OwnTypes(Model model, List<String> unread) implements TypeFinder {

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
            own.warnings().forEach(warning -> console.say(input.name() + ": " + warning));
            return new OwnTypes(
                    own.model(),
                    own.unread().stream()
                            .map(note -> input.name() + ": " + note)
                            .toList());
        } catch (UnsupportedOperationException noCompiler) {
            throw new InvalidInputException(List.of(input.name() + ": " + noCompiler.getMessage()), noCompiler);
        } catch (IllegalArgumentException wrong) {
            throw input.invalid(wrong);
        }
    }

    @Override
    public ModelType<?> find(String text) {
        List<String> names =
                model.types().stream().<String>map(OwnTypes::javaName).toList();
        return model.type(text).orElseThrow(() -> unknown(text, names));
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
        RootType<?> root = model.root();
        return DocumentTypes.of(
                root == null || !model.types().isEmpty() ? model.types() : List.of(root), List.of(model));
    }

    @Override
    public Optional<ModelType<?>> root() {
        RootType<?> root = model.root();
        // Everything is of a free-form root, and one of the types tells more.
        return root != null && (root.type() != ScalarType.ANY || model.types().isEmpty())
                ? Optional.of(root)
                : Optional.empty();
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
        return type instanceof RootType ? type.name() : type.javaType().getSimpleName();
    }
}
