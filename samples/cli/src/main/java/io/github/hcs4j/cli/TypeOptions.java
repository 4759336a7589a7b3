package io.github.hcs4j.cli;

import io.github.hcs4j.type.ModelType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The options that say what documents are: of which type, and of which model. */
final class TypeOptions {

    private final OptionSpec type;

    private final OptionSpec model = Arguments.option(
                    "--model",
                    "MODEL",
                    "The model of the documents: v1, v2, oci, or the path of a schema file, which has to lie above all"
                            + " that it refers to. Default: v1, v2 and oci.")
            .build();

    /**
     * Options of a command.
     *
     * @param otherwise what the documents are taken for where the type is not given
     */
    TypeOptions(String otherwise) {
        type = Arguments.option(
                        "--as",
                        "TYPE",
                        "The type of the documents, by its Java name or its name in the schema, such as"
                                + " ContainerConfig; with v1:, v2: or oci: before it where several models have it."
                                + " Default: " + otherwise + '.')
                .build();
    }

    void addTo(CommandSpec command) {
        command.addOption(type).addOption(model);
    }

    /**
     * The types that the documents can be of.
     *
     * @throws InvalidInputException if the model is a file that is not there, or something is wrong with it
     */
    TypeFinder types(Console console) {
        String word = model.getValue();
        boolean isBundled = word == null || ModelTypes.Source.of(word).isPresent();
        return isBundled ? ModelTypes.of(word) : OwnTypes.of(Input.of(word), console);
    }

    /** The type that is given; {@code null} if none is. */
    @Nullable
    ModelType<?> find(TypeFinder types) {
        String name = type.getValue();
        try {
            return name == null ? null : types.find(name);
        } catch (IllegalArgumentException unknown) {
            throw wrong("--as " + name + ": " + unknown.getMessage(), unknown);
        }
    }

    /** Says that the command line is wrong about the type. */
    ParameterException wrong(String message, @Nullable Throwable cause) {
        return new ParameterException(type.command().commandLine(), message, cause);
    }
}
