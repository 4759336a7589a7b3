package io.github.hcs4j.validate;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.engine.LocatedReader;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what type a document is, if nobody says. */
public final class DocumentTypes {

    /** A likely type is taken if it knows three of the four names that the best knows. */
    private static final int LIKELY_SHARE = 3;

    private static final int LIKELY_SHARE_OF = 4;

    private DocumentTypes() {}

    /**
     * The type that fits a document best: a likely one if it has nearly as many of the names at the document's top as
     * any other; otherwise the one with most of them. Ties go to the type with fewest errors, then to the one with
     * fewest warnings, then to the first in the list.
     *
     * @param utf8 the document
     * @param likely the types to prefer, the likeliest first; the first of them is what anything else is taken for
     * @param models where to look for others, in this order
     * @return the type
     * @throws IllegalArgumentException if there is no likely type
     */
    public static ModelType<?> guess(byte[] utf8, List<? extends ModelType<?>> likely, List<Model> models) {
        Objects.requireNonNull(utf8, "utf8");
        Objects.requireNonNull(likely, "likely");
        Objects.requireNonNull(models, "models");
        if (likely.isEmpty()) {
            throw new IllegalArgumentException("there has to be a type that anything else is taken for");
        }
        Located document;
        try {
            document = LocatedReader.read(HcsValidator.withoutByteOrderMark(utf8));
        } catch (JsonException notJson) {
            return likely.get(0);
        }
        return document instanceof Located.ObjectValue object ? guess(object, likely, models) : likely.get(0);
    }

    private static ModelType<?> guess(
            Located.ObjectValue document, List<? extends ModelType<?>> likely, List<Model> models) {
        Set<String> names = document.entries().stream().map(Located.Entry::name).collect(Collectors.toSet());
        long most = models.stream()
                .flatMap(model -> model.types().stream())
                .mapToLong(type -> known(type, names))
                .max()
                .orElse(0);
        if (most == 0) {
            return likely.get(0);
        }
        List<? extends ModelType<?>> near = likely.stream()
                .filter(type -> known(type, names) * LIKELY_SHARE_OF >= most * LIKELY_SHARE)
                .toList();
        Stream<? extends ModelType<?>> best = near.isEmpty()
                ? models.stream().flatMap(model -> model.types().stream()).filter(type -> known(type, names) == most)
                : near.stream();
        return best.map(type -> HcsValidator.of(type).validate(document))
                .min(Comparator.comparingLong(Report::errors).thenComparingLong(Report::warnings))
                .<ModelType<?>>map(Report::type)
                .orElse(likely.get(0));
    }

    private static long known(ModelType<?> type, Set<String> names) {
        return type instanceof ObjectType<?> object
                ? object.members().stream()
                        .map(Member::name)
                        .filter(names::contains)
                        .count()
                : 0;
    }
}
