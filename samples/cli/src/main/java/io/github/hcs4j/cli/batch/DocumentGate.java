package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.HcsDocument;
import io.github.hcs4j.gate.Encoded;
import io.github.hcs4j.gate.Finding;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.model.v2.CWCOWHostedSystem;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.HostedSystem;
import io.github.hcs4j.model.v2.LinuxHostedSystem;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents true for a host that may be older than they are. Schema v1 has one version, so its documents are true
 * for every host.
 *
 * @param build the Windows build of that host; {@code null} to leave all documents as they are
 * @param onNewer what to do about what it does not know
 */
public record DocumentGate(@Nullable WindowsBuild build, OnNewer onNewer) {

    /** The code of a document that the host does not know all of. */
    public static final String NEWER_THAN_HOST = "NEWER_THAN_HOST";

    /** The gate that lets all documents through as they are. */
    public static final DocumentGate OPEN = new DocumentGate(null, OnNewer.EXPLAIN);

    /** What to do about what a host does not know. */
    public enum OnNewer {
        /** Refuse the document. */
        REJECT,
        /** Leave it out. */
        STRIP,
        /** Write it all the same. */
        EXPLAIN;

        /**
         * Lets a document through.
         *
         * @param gate the gate
         * @param type the type of the document
         * @param document the document
         * @param <T> its Java type
         * @return the document, or what is left of it
         * @throws io.github.hcs4j.gate.DocumentNotForHostException if it is not let through
         */
        public <T> Encoded pass(VersionGate gate, ModelType<T> type, T document) {
            return switch (this) {
                case REJECT -> gate.reject(type, document);
                case STRIP -> gate.strip(type, document);
                case EXPLAIN -> gate.explain(type, document);
            };
        }
    }

    /**
     * A document on the other side.
     *
     * @param document the document, or what is left of it
     * @param notices what there is to say about it
     */
    public record Passed(HcsDocument document, List<Finding> notices) {}

    /**
     * Lets a document through.
     *
     * @param document the document
     * @return the document, or what is left of it
     * @throws io.github.hcs4j.gate.DocumentNotForHostException if it is not let through
     */
    public Passed pass(HcsDocument document) {
        if (build == null) {
            return new Passed(document, List.of());
        }
        if (document instanceof HcsDocument.V2 v2) {
            return pass(ComputeSystem.TYPE, v2.content(), HcsDocument.V2::new);
        }
        if (document instanceof HcsDocument.Guest guest) {
            return pass(HostedSystem.TYPE, guest.content(), HcsDocument.Guest::new);
        }
        if (document instanceof HcsDocument.ConfidentialGuest guest) {
            return pass(CWCOWHostedSystem.TYPE, guest.content(), HcsDocument.ConfidentialGuest::new);
        }
        if (document instanceof HcsDocument.LinuxGuest guest) {
            return pass(LinuxHostedSystem.TYPE, guest.content(), HcsDocument.LinuxGuest::new);
        }
        return new Passed(document, List.of());
    }

    private <T> Passed pass(ModelType<T> type, T document, Function<T, HcsDocument> kind) {
        Encoded encoded = onNewer.pass(VersionGate.forBuild(Objects.requireNonNull(build)), type, document);
        return new Passed(kind.apply(type.read(encoded.toJsonBytes())), notices(encoded));
    }

    /**
     * All that there is to say about a document.
     *
     * @param encoded the document
     * @return its findings, then its remarks
     */
    public static List<Finding> notices(Encoded encoded) {
        return Stream.concat(encoded.findings().stream(), encoded.remarks().stream())
                .toList();
    }
}
