package io.github.hcs4j.container;

import java.util.List;

/** What became of a request. */
public final class MappingResult {

    private final HcsDocument document;
    private final List<Notice> notices;

    MappingResult(HcsDocument document, List<Notice> notices) {
        this.document = document;
        this.notices = List.copyOf(notices);
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

    /** The number of notices and the document's kind: a document can have credentials. */
    @Override
    public String toString() {
        return document.getClass().getSimpleName() + " document, " + notices.size() + " notices";
    }
}
