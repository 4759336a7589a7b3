package io.github.hcs4j.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Begins the options and parameters of the commands. They are built, not annotated: to read the annotations of one
 * command takes Java longer than to make a document.
 */
final class Arguments {

    private Arguments() {}

    /** An option without a value. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    static boolean isSet(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }

    /** An option with a text. */
    static OptionSpec.Builder option(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description);
    }

    /** An option with a text that a converter reads. */
    static <T> OptionSpec option(
            String name, String label, Class<T> type, ITypeConverter<T> converter, String description) {
        return option(name, label, description).type(type).converters(converter).build();
    }

    /** The one parameter at a place. */
    static PositionalParamSpec.Builder parameter(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(description);
    }

    /** One or more parameters. */
    static PositionalParamSpec parameters(String label, String description) {
        return PositionalParamSpec.builder()
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }
}
