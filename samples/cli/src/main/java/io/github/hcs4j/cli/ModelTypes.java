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
import io.github.hcs4j.validate.HcsValidator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the types of bundled models. */
final class ModelTypes implements TypeFinder {

    private static final String SEPARATOR = ":";

    private final List<Source> models;

    private ModelTypes(List<Source> models) {
        this.models = List.copyOf(models);
    }

    /** The types of all bundled models; those that are sent most are preferred. */
    static ModelTypes ofAll() {
        return new ModelTypes(List.of(Source.V2, Source.V1, Source.OCI));
    }

    /** The types of one model; of all of them if there is no word. */
    static ModelTypes of(@Nullable String word) {
        return word == null ? ofAll() : new ModelTypes(List.of(Source.of(word).orElseThrow()));
    }

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

        /** The model that a word selects, if it is one of them. */
        static Optional<Source> of(String word) {
            return Stream.of(values())
                    .filter(source -> source.word().equals(word))
                    .findFirst();
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

    @Override
    public ModelType<?> find(String text) {
        List<Source> named = models.stream()
                .filter(source -> text.startsWith(source.prefix()))
                .toList();
        String name = named.isEmpty() ? text : text.substring(text.indexOf(SEPARATOR) + 1);
        List<Source> searched = named.isEmpty() ? models : named;
        List<Source> holders = searched.stream()
                .filter(source -> source.find(name).isPresent())
                .sorted()
                .toList();
        if (holders.size() > 1) {
            throw new IllegalArgumentException("say which one: " + qualified(holders, name));
        }
        return holders.stream()
                .flatMap(source -> source.find(name).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such type" + suggestions(searched, name)));
    }

    @Override
    public DocumentTypes all() {
        List<ModelType<?>> likely = Stream.<ModelType<?>>of(
                        ComputeSystem.TYPE, ContainerConfig.TYPE, Spec.TYPE, Properties.TYPE, ContainerProperties.TYPE)
                .filter(type -> source(type).isPresent())
                .toList();
        return DocumentTypes.of(likely, models.stream().map(Source::model).toList());
    }

    @Override
    public Optional<Model> gated(ModelType<?> type) {
        return source(type).filter(Source.V2::equals).map(Source::model);
    }

    @Override
    public HcsValidator validator(ModelType<?> type) {
        return HcsValidator.of(type);
    }

    @Override
    public String nameOf(ModelType<?> type) {
        String name = type.javaType().getSimpleName();
        return source(type).map(source -> source.prefix() + name).orElse(name);
    }

    private Optional<Source> source(ModelType<?> type) {
        return models.stream()
                .filter(source -> source.model().types().contains(type))
                .findFirst();
    }

    private static String qualified(Collection<Source> sources, String name) {
        return sources.stream().map(source -> source.prefix() + name).collect(Collectors.joining(" or "));
    }

    private static String suggestions(Collection<Source> sources, String name) {
        List<String> all = sources.stream()
                .sorted()
                .flatMap(source -> source.names().map(known -> source.prefix() + known))
                .toList();
        List<String> near = Suggestions.near(name, all, known -> known.substring(known.indexOf(SEPARATOR) + 1));
        return near.isEmpty()
                ? "; hcs schema list --model MODEL lists the types"
                : "; did you mean " + String.join(" or ", near) + "?";
    }
}
