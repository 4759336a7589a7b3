package io.github.hcs4j.cli;

import io.github.hcs4j.container.ledger.MappingLedger;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.ContainerProperties;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Properties;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.MapperSkeleton;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.Suggestions;
import io.github.hcs4j.validate.DocumentTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Finds the generated type that a user means. */
final class ModelTypes {

    private static final String SEPARATOR = ":";

    /** The models by the word that selects them. To load one costs time, so only those that are asked are loaded. */
    enum Source {
        V1(V1Model::model, MappingLedger::v1Mappers),
        V2(V2Model::model, MappingLedger::v2Mappers),
        OCI(OciModel::model, List::of);

        private final Supplier<Model> model;
        private final Supplier<List<MapperSkeleton>> mappers;

        Source(Supplier<Model> model, Supplier<List<MapperSkeleton>> mappers) {
            this.model = model;
            this.mappers = mappers;
        }

        Model model() {
            return model.get();
        }

        /** The mappers to its types. */
        List<MapperSkeleton> mappers() {
            return mappers.get();
        }

        /** The word that selects it, such as {@code v2}. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String prefix() {
            return word() + SEPARATOR;
        }

        String javaPackage() {
            return model().types().get(0).javaType().getPackageName();
        }

        Optional<ModelType<?>> find(String name) {
            return model.get().type(name);
        }

        Stream<String> names() {
            return model.get().types().stream().map(type -> type.javaType().getSimpleName());
        }
    }

    private ModelTypes() {}

    /** The option that selects a model: v2, unless it is given. */
    static OptionSpec option(String description) {
        return Arguments.option("--model", "MODEL", description)
                .type(Source.class)
                .converters(new SourceConverter())
                .defaultValue("v2")
                .build();
    }

    private static final class SourceConverter implements ITypeConverter<Source> {

        @Override
        public Source convert(String text) {
            return Stream.of(Source.values())
                    .filter(source -> source.prefix().equals(text + SEPARATOR))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected v1, v2 or oci, found \"" + text + "\""));
        }
    }

    /**
     * Finds a type.
     *
     * @param text its Java name or its name in the schema, after the word for the model where that is needed
     * @return the type
     * @throws IllegalArgumentException if there is none, or more than one; the message says which there are
     */
    static ModelType<?> find(String text) {
        List<Source> sources = Stream.of(Source.values())
                .filter(source -> text.startsWith(source.prefix()))
                .toList();
        boolean isPrefixed = !sources.isEmpty();
        String name = isPrefixed ? text.substring(text.indexOf(SEPARATOR) + 1) : text;
        List<Source> searched = isPrefixed ? sources : Arrays.asList(Source.values());
        List<Source> holders = searched.stream()
                .filter(source -> source.find(name).isPresent())
                .toList();
        if (holders.size() > 1) {
            throw new IllegalArgumentException("say which one: " + qualified(holders, name));
        }
        return holders.stream()
                .flatMap(source -> source.find(name).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such type" + suggestions(searched, name)));
    }

    /** The types that a document can be of; those that are sent most are preferred. */
    static DocumentTypes all() {
        return DocumentTypes.of(
                List.of(ComputeSystem.TYPE, ContainerConfig.TYPE, Spec.TYPE, Properties.TYPE, ContainerProperties.TYPE),
                List.of(Source.V2.model(), Source.V1.model(), Source.OCI.model()));
    }

    /** A type as {@link #find} takes it, with the word for its model; its name alone if it is of no bundled model. */
    static String qualifiedName(ModelType<?> type) {
        String name = type.javaType().getSimpleName();
        return Stream.of(Source.values())
                .filter(source -> source.model().types().contains(type))
                .findFirst()
                .map(source -> source.prefix() + name)
                .orElse(name);
    }

    private static String qualified(Collection<Source> sources, String name) {
        return sources.stream().map(source -> source.prefix() + name).collect(Collectors.joining(" or "));
    }

    private static String suggestions(Collection<Source> sources, String name) {
        List<String> all = sources.stream()
                .flatMap(source -> source.names().map(known -> source.prefix() + known))
                .toList();
        List<String> near = Suggestions.near(name, all, known -> known.substring(known.indexOf(SEPARATOR) + 1));
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }
}
