package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.HcsDocument;
import io.github.hcs4j.json.engine.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request.
 *
 * @param name the name of the request; {@code null} if it has none, or none that can be found
 * @param document the document; {@code null} if there is an error
 * @param error why there is no document; {@code null} if there is one
 * @param notices what was not taken as requested
 * @param todo what the caller has to do; {@code null} by rules that do not say it, and if there is an error
 */
record Answer(
        @Nullable String name,
        @Nullable HcsDocument document,
        @Nullable Remark error,
        List<Remark> notices,
        @Nullable Todo todo) {

    /** The answer to a request that there is no document for. */
    static Answer failure(@Nullable String name, Remark error, List<Remark> notices) {
        return new Answer(name, null, error, notices, null);
    }

    /** The answer to a request that could not even be read. */
    static Answer refusal(@Nullable String name, Remark error) {
        return failure(name, error, List.of());
    }

    /** Writes it on one line in UTF-8, with {@code null} for what there is not. */
    byte[] toJsonBytes() {
        return JsonText.toBytes(this, AnswerWriter.INSTANCE, false);
    }
}
