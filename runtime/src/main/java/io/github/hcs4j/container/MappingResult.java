package io.github.hcs4j.container;

import java.util.List;

/**
 * What became of a request.
 *
 * @param document the document to create the container from
 * @param notices what was not taken as requested; empty if everything was
 */
public record MappingResult(HcsDocument document, List<Notice> notices) {

    /** Copies the list. */
    public MappingResult {
        notices = List.copyOf(notices);
    }
}
