package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.ProcessorGroupAffinity;
import java.util.Collections;
import java.util.List;

/** What became of a request, and what its author has to do. */
public final class MappingResult {

    private final MappingRules rules;
    private final HcsDocument document;
    private final List<Notice> notices;
    private final List<Attachment> attachments;
    private final List<ProcessorGroupAffinity> affinities;

    /** Keeps the notices, which nobody changes any more. */
    MappingResult(
            MappingRules rules,
            HcsDocument document,
            List<Notice> notices,
            List<Attachment> attachments,
            List<ProcessorGroupAffinity> affinities) {
        this.rules = rules;
        this.document = document;
        this.notices = Collections.unmodifiableList(notices);
        this.attachments = List.copyOf(attachments);
        this.affinities = List.copyOf(affinities);
    }

    /**
     * The rules that the document was made by.
     *
     * @return those of the request
     */
    public MappingRules rules() {
        return rules;
    }

    /**
     * The document to create the container from.
     *
     * @return a document of the schema that the host and the request decide on
     */
    public HcsDocument document() {
        return document;
    }

    /**
     * What was not taken as requested.
     *
     * @return the notices; empty if everything was taken
     */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * What has to be attached to the hosting system before the container is created, so that the paths in the document
     * are true. Rules of 2026; by those of 2019 everything is attached already.
     *
     * @return the attachments in their order, without those that the hosting system has
     */
    public List<Attachment> attachments() {
        return attachments;
    }

    /**
     * The processors to keep the container on, for its job object after it was created. Rules of 2026.
     *
     * @return one for each processor group; empty for all processors
     */
    public List<ProcessorGroupAffinity> affinities() {
        return affinities;
    }

    /** The number of notices and the document's kind: a document can have credentials. */
    @Override
    public String toString() {
        return document.getClass().getSimpleName() + " document, " + notices.size() + " notices";
    }
}
