package io.github.hcs4j.benchmarks.input;

import io.github.hcs4j.type.ModelType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A document to be read and written by all who take part.
 *
 * @param json its text in UTF-8
 * @param hcs4j the calls of hcs4j
 * @param peer the class of the peers for its type
 */
public record MeasuredDocument(byte[] json, Hcs4j<?> hcs4j, Class<?> peer) {

    private static final String PEERS = "io.github.hcs4j.benchmarks.peer.";
    private static final String SEPARATOR = " ";

    /**
     * Makes a document.
     *
     * @param type its type, after the model: {@code v2:ComputeSystem}
     * @param json its text in UTF-8
     * @return the document
     * @throws IllegalArgumentException if there is no such type, or the peers have no class for it
     */
    public static MeasuredDocument of(String type, byte[] json) {
        int colon = type.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(type + " is not MODEL:TYPE, such as v2:ComputeSystem");
        }
        String model = type.substring(0, colon);
        ModelType<?> found = Hcs4j.type(model, type.substring(colon + 1));
        return new MeasuredDocument(json, Hcs4j.of(found, json), peer(model, found));
    }

    /**
     * The same document without white space, its members in the order of the schema.
     *
     * @return the document
     */
    public MeasuredDocument compact() {
        return new MeasuredDocument(hcs4j.write(), hcs4j, peer);
    }

    /**
     * Finds a document by the name of a benchmark's input.
     *
     * @param input the name of a {@link Document}, or what {@link #input} makes of a file and its type
     * @return the document
     * @throws UncheckedIOException if the file cannot be read
     */
    public static MeasuredDocument of(String input) {
        int separator = input.indexOf(SEPARATOR);
        if (separator < 0) {
            return Document.valueOf(input).measured();
        }
        Path file = Path.of(input.substring(separator + 1));
        try {
            return of(input.substring(0, separator), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /**
     * Names a file as the input of a benchmark.
     *
     * @param type the type of its document, after the model
     * @param file the file
     * @return the name
     */
    public static String input(String type, Path file) {
        return type + SEPARATOR + file.toAbsolutePath();
    }

    /**
     * Names an input for people.
     *
     * @param input the name of a benchmark's input
     * @return the name in small letters; of a file, its type
     */
    public static String label(String input) {
        int separator = input.indexOf(SEPARATOR);
        return separator < 0 ? input.toLowerCase(Locale.ROOT).replace('_', ' ') : input.substring(0, separator);
    }

    private static Class<?> peer(String model, ModelType<?> type) {
        String[] names = {type.name(), type.javaType().getSimpleName()};
        return Stream.of(names)
                .flatMap(name -> find(PEERS + model + '.' + name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the peers have no class for " + names[0]));
    }

    private static Stream<Class<?>> find(String name) {
        try {
            return Stream.of(Class.forName(name));
        } catch (ClassNotFoundException absent) {
            return Stream.empty();
        }
    }
}
