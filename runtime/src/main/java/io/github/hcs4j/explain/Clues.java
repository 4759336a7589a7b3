package io.github.hcs4j.explain;

import io.github.hcs4j.explain.NamedMember.Complaint;
import io.github.hcs4j.model.v2.OperationFailure;
import io.github.hcs4j.model.v2.OperationFailureDetail;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a case can be known by.
 *
 * @param found what the text has
 * @param text the texts, and those in the documents
 * @param words the same in lower case
 */
record Clues(Explanation found, String text, String words) {

    /** The image format as a draft of the schema wrote it. */
    private static final Pattern DRAFT_FORMAT = Pattern.compile("\"VHD1\\\\*+\"");

    private static final Pattern HYPERV_CONTAINER = Pattern.compile("\"hvpartition\\\\*+\"\\s*+:\\s*+true");
    private static final Pattern VOLUME = Pattern.compile("\"volumepath\\\\*+\"\\s*+:\\s*+\\\\*+\"[^\"]");

    Clues(Explanation found, String text) {
        this(found, text, text.toLowerCase(Locale.ROOT));
    }

    boolean mentions(String lowerCase) {
        return words.contains(lowerCase);
    }

    boolean codes(KnownError error) {
        return found.codes().stream().anyMatch(code -> code.error() == error);
    }

    boolean has(KnownEvent event) {
        return found.events().stream().anyMatch(event::is);
    }

    List<NamedMember> names() {
        return found.members();
    }

    boolean names(Predicate<NamedMember> member) {
        return found.members().stream().anyMatch(member);
    }

    /** Whether it is about a JSON document: Windows of 2022 has a more general code for that. */
    boolean isJson() {
        return codes(HcsError.HCS_E_INVALID_JSON)
                || isUnreadable()
                || has(KnownEvent.CONFIGURATION_INVALID)
                || has(KnownEvent.QUERY_INVALID)
                || mentions("json document is invalid");
    }

    /** Whether a document as a whole was no JSON. */
    boolean isUnreadable() {
        return names(member -> member.isDocument() && member.complaint() == Complaint.NOT_JSON);
    }

    /** Whether a member that is named was refused, and is not just asked about. */
    boolean isRefused() {
        return isJson() || names(member -> member.complaint() != Complaint.NAMED);
    }

    /** Whether there is more than a code to go by. */
    boolean saysMore() {
        return !found.members().isEmpty()
                || !found.events().isEmpty()
                || !found.causes().isEmpty()
                || isOfGuest()
                || mentions("query");
    }

    /** Whether the format of a disk image is written as in a draft of the schema. */
    boolean hasFormatOfDraft() {
        return DRAFT_FORMAT.matcher(text).find();
    }

    boolean isAtStart() {
        return mentions("during start") || mentions("startcomputesystem");
    }

    /** Whether the agent in a guest said it, and not the host. */
    boolean isOfGuest() {
        return !found.calls().isEmpty()
                || mentions("guest rpc failure")
                || mentions("guest modify")
                || mentions("vmcomputeagent");
    }

    boolean isConstruct() {
        String kind = OperationFailure.TYPE.name();
        String construct = OperationFailureDetail.Known.CONSTRUCT.text();
        return found.causes().stream()
                .anyMatch(cause -> cause.kind().equals(kind) && cause.details().containsValue(construct));
    }

    /** Whether there is a v1 document that mixes both kinds of isolation. */
    boolean isHyperVContainerWithVolume() {
        return !found.codes().isEmpty()
                && HYPERV_CONTAINER.matcher(words).find()
                && VOLUME.matcher(words).find();
    }
}
