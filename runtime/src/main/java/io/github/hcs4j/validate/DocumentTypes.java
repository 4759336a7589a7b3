package io.github.hcs4j.validate;

import io.github.hcs4j.document.Direction;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.engine.LocatedReader;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.RootType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types that documents can be of: finds the type of a document where none is named, or another one. */
public final class DocumentTypes {

    /** A likely type is taken if it knows three of the four names that the best knows. */
    private static final int LIKELY_SHARE = 3;

    private static final int LIKELY_SHARE_OF = 4;

    /** One name that a type has can be chance. */
    private static final int SEVERAL = 2;

    private final List<ModelType<?>> likely;
    private final List<Model> models;

    private DocumentTypes(List<? extends ModelType<?>> likely, List<Model> models) {
        this.likely = List.copyOf(likely);
        this.models = List.copyOf(models);
    }

    /**
     * The types of models.
     *
     * @param likely the types to prefer, the likeliest first; the first of them is what anything else is taken for
     * @param models where to look for others, in this order
     * @return the types
     * @throws IllegalArgumentException if there is no likely type
     */
    public static DocumentTypes of(List<? extends ModelType<?>> likely, List<Model> models) {
        Objects.requireNonNull(likely, "likely");
        Objects.requireNonNull(models, "models");
        if (likely.isEmpty()) {
            throw new IllegalArgumentException("there has to be a type that anything else is taken for");
        }
        return new DocumentTypes(likely, models);
    }

    /**
     * The type that fits a document best: a likely one if it has nearly as many of the names at the document's top as
     * any other; otherwise the one with most of them. Ties go to the type with fewest errors, then to the one with
     * fewest warnings, then to the first in the list. A list is taken for replies, and fits the type of its elements.
     * What hardly looks like a reply, or like a type that is not likely, is taken for the likeliest type: fewer than half
     * of its names are known.
     *
     * @param text the document, in whatever encoding of Unicode
     * @return the type
     */
    public ModelType<?> guess(byte[] text) {
        Objects.requireNonNull(text, "text");
        try {
            return guess(LocatedReader.read(HcsValidator.inUtf8(text)));
        } catch (JsonException notJson) {
            return likely.get(0);
        }
    }

    /**
     * What a document is that is of no type of HCS or of the OCI: a document of a service for networks, or a message
     * between host and guest.
     *
     * @param text the document, in whatever encoding of Unicode
     * @return its name, for people; empty if it is neither
     */
    public static Optional<String> foreign(byte[] text) {
        Objects.requireNonNull(text, "text");
        try {
            return foreign(LocatedReader.read(HcsValidator.inUtf8(text)));
        } catch (JsonException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<String> foreign(Located document) {
        return GuestMessage.of(document)
                .map(any -> "a message between host and guest")
                .or(() -> NetworkDocument.of(document).map(any -> "a network document"));
    }

    private ModelType<?> guess(Located document) {
        if (foreign(document).isPresent()) {
            return likely.get(0);
        }
        Set<String> names = NetworkDocument.names(document);
        ModelType<?> fitting = fitting(document, names);
        boolean isLikely = likely.contains(fitting) && !isReply(fitting);
        return isLikely || 2 * known(fitting, names) >= names.size() ? fitting : likely.get(0);
    }

    private ModelType<?> fitting(Located document, Set<String> names) {
        ModelType<?> any = best(document, names, likely, false);
        if (!(document instanceof Located.ListValue)) {
            return any;
        }
        List<ModelType<?>> replies =
                likely.stream().filter(DocumentTypes::isReply).toList();
        ModelType<?> reply = best(document, names, replies, true);
        return isMuchBetter(any, reply, names) ? any : reply;
    }

    private static boolean isReply(ModelType<?> type) {
        return Direction.of(type).isWritten();
    }

    private ModelType<?> best(Located document, Set<String> names, List<ModelType<?>> preferred, boolean isOfReplies) {
        List<ModelType<?>> all = models.stream()
                .<ModelType<?>>flatMap(model -> model.types().stream())
                .filter(type -> !isOfReplies || isReply(type))
                .toList();
        ModelType<?> otherwise = preferred.isEmpty() ? likely.get(0) : preferred.get(0);
        long most = all.stream().mapToLong(type -> known(type, names)).max().orElse(0);
        if (most == 0) {
            return otherwise;
        }
        List<ModelType<?>> near = preferred.stream()
                .filter(type -> known(type, names) * LIKELY_SHARE_OF >= most * LIKELY_SHARE)
                .toList();
        Stream<ModelType<?>> best =
                near.isEmpty() ? all.stream().filter(type -> known(type, names) == most) : near.stream();
        return best.map(type -> HcsValidator.of(type).shape(document))
                .min(Comparator.comparingLong(Report::errors).thenComparingLong(Report::warnings))
                .<ModelType<?>>map(Report::type)
                .orElse(otherwise);
    }

    /**
     * The type that a document looks like, if that knows several of its names and twice as many as another type. The
     * names of a list or a map are those of what it holds, and tell nothing of it.
     */
    Optional<ModelType<?>> betterThan(ModelType<?> type, Located document) {
        if (type instanceof RootType) {
            return Optional.empty();
        }
        ModelType<?> guessed = guess(document);
        return isMuchBetter(guessed, type, NetworkDocument.names(document)) ? Optional.of(guessed) : Optional.empty();
    }

    private static boolean isMuchBetter(ModelType<?> type, ModelType<?> other, Set<String> names) {
        long known = known(type, names);
        return known >= SEVERAL && known > 2 * known(other, names);
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
