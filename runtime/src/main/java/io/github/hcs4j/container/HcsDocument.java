package io.github.hcs4j.container;

import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import java.util.Objects;

/** The document that HCS creates a container from, in one of its two schemas. */
public sealed interface HcsDocument {

    /**
     * The document as a JSON text without white space, as HCS takes it.
     *
     * @return the text in UTF-8
     */
    byte[] toJson();

    /**
     * The document as a JSON text for people: a member a line, indented by two spaces, lines ended by {@code \n}.
     *
     * @return the text in UTF-8, without a line end at its end
     */
    byte[] toPrettyJson();

    /**
     * A document of schema 1.0.
     *
     * @param config the document
     */
    record V1(ContainerConfig config) implements HcsDocument {

        /** Checks that there is a document. */
        public V1 {
            Objects.requireNonNull(config, "config");
        }

        @Override
        public byte[] toJson() {
            return ContainerConfig.TYPE.toJson(config);
        }

        @Override
        public byte[] toPrettyJson() {
            return ContainerConfig.TYPE.toPrettyJson(config);
        }
    }

    /**
     * A document of schema 2.1.
     *
     * @param system the document
     */
    record V2(ComputeSystem system) implements HcsDocument {

        /** Checks that there is a document. */
        public V2 {
            Objects.requireNonNull(system, "system");
        }

        @Override
        public byte[] toJson() {
            return ComputeSystem.TYPE.toJson(system);
        }

        @Override
        public byte[] toPrettyJson() {
            return ComputeSystem.TYPE.toPrettyJson(system);
        }
    }
}
