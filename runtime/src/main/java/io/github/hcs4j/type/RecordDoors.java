package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a record with its own type, for the methods that all records have. */
final class RecordDoors {

    private RecordDoors() {}

    static <T> String text(ModelType<T> type, ModelRecord record, boolean pretty) {
        return JsonText.toText(type.javaType().cast(record), type.codec(), pretty);
    }

    static <T> byte[] bytes(ModelType<T> type, ModelRecord record, boolean pretty) {
        return JsonText.toBytes(type.javaType().cast(record), type.codec(), pretty);
    }

    static <T> void write(ModelType<T> type, ModelRecord record, boolean pretty, OutputStream out) throws IOException {
        JsonText.write(type.javaType().cast(record), type.codec(), pretty, out);
    }

    static void write(ModelType<?> type, ModelRecord record, boolean pretty, Path file) throws IOException {
        Files.write(Objects.requireNonNull(file, "file"), bytes(type, record, pretty));
    }

    static Map<String, @Nullable Object> tree(ModelType<?> type, ModelRecord record) {
        return JsonText.readFreeFormMap(bytes(type, record, false));
    }
}
