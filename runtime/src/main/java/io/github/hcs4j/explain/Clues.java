package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Complaint;
import io.github.hcs4j.explain.Explanation.Member;
import io.github.hcs4j.explain.Explanation.Side;
import io.github.hcs4j.model.v2.OperationFailure;
import io.github.hcs4j.model.v2.OperationFailureDetail;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a case can be known by.
 *
 * @param found what the text has
 * @param text the texts, and those in the documents
 * @param words the same in lower case
 * @param hasReplyOfGuest whether one of the documents is the reply of a guest
 */
record Clues(Explanation found, String text, String words, boolean hasReplyOfGuest) {

    private static final Pattern HYPERV_CONTAINER = Pattern.compile("\"hvpartition\\\\*+\"\\s*+:\\s*+true");
    private static final Pattern VOLUME = Pattern.compile("\"volumepath\\\\*+\"\\s*+:\\s*+\\\\*+\"[^\"]");

    private static final Pattern OF_WSL = Pattern.compile("(?:Wsl|Bash)/");

    private static final Pattern OF_LAYER = Pattern.compile("(?:prepare|activate|import|export|sandbox|scratch|destroy"
            + "|mount|base|wclayer)layer|expandsandboxsize|getlayermountpath|layerstoragefilter|register layer"
            + "|processutilityvmimage");

    private static final Pattern OF_NETWORK = Pattern.compile(
            "hnscall|hns failed|hcn(?:create|open|modify|query|delete)|host network(?:ing)? service|configurenetworking");

    /** The image format as a draft of the schema wrote it. */
    private static final Pattern DRAFT_FORMAT = Pattern.compile("\"VHD1\\\\*+\"");

    Clues(Explanation found, String text, boolean hasReplyOfGuest) {
        this(found, text, text.toLowerCase(Locale.ROOT), hasReplyOfGuest);
    }

    boolean mentions(String lowerCase) {
        return words.contains(lowerCase);
    }

    boolean codes(String name) {
        return found.codes().stream()
                .anyMatch(code -> code.error() != null && code.error().names().contains(name));
    }

    boolean has(String event) {
        return found.events().stream().anyMatch(KnownEvent.named(event)::is);
    }

    List<Member> names() {
        return found.members();
    }

    boolean names(Predicate<Member> member) {
        return found.members().stream().anyMatch(member);
    }

    /** Whether it is about a JSON document: Windows of 2022 has a more general code for that. */
    boolean isJson() {
        return codes("HCS_E_INVALID_JSON")
                || isUnreadable()
                || has(KnownEvent.CONFIGURATION_INVALID)
                || has(KnownEvent.QUERY_INVALID);
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

    boolean isAtStart() {
        return mentions("during start") || mentions("startcomputesystem") || mentions("system::start");
    }

    /** Whether the format of a disk image is written as in a draft of the schema. */
    boolean hasFormatOfDraft() {
        return DRAFT_FORMAT.matcher(text).find();
    }

    /** Whether the agent in a guest said it, and not the host. */
    boolean isOfGuest() {
        return hasReplyOfGuest
                || found.calls().stream().anyMatch(call -> call.side() == Side.GUEST)
                || mentions("guest rpc failure")
                || mentions("guest modify")
                || mentions("vmcomputeagent");
    }

    /** Whether WSL's service said it. */
    boolean isOfWsl() {
        return found.calls().stream()
                .anyMatch(call -> OF_WSL.matcher(call.chain()).lookingAt());
    }

    /** Whether it is about the layers of an image on the host. */
    boolean isOfLayer() {
        return OF_LAYER.matcher(words).find();
    }

    /** Whether the network service was asked. */
    boolean isOfNetwork() {
        return OF_NETWORK.matcher(words).find();
    }

    boolean isOfMissingFeature() {
        return codes("HCS_E_HYPERV_NOT_INSTALLED") || codes("HCS_E_SERVICE_NOT_AVAILABLE");
    }

    /** Whether it is about a container that shares the kernel of the host, so that no virtual machine is there. */
    boolean isOfProcessContainer() {
        return mentions("windowscontainer_") || mentions("createcompartment");
    }

    boolean isShortOfMemory() {
        return codes("ERROR_NO_SYSTEM_RESOURCES") || codes("E_OUTOFMEMORY");
    }

    boolean isOfMissingFile() {
        return codes("ERROR_FILE_NOT_FOUND")
                || codes("ERROR_PATH_NOT_FOUND")
                || codes("ERROR_DIRECTORY")
                || (isOfGuest() && mentions("no such file or directory"));
    }

    /** Whether a process was to be started in a system that runs. */
    boolean isOfProcess() {
        return mentions("createprocess") || mentions("in container during");
    }

    /** Whether something failed while a system was built of a document that was read without complaint. */
    boolean isConstruct() {
        String kind = OperationFailure.TYPE.name();
        String construct = OperationFailureDetail.Known.CONSTRUCT.text();
        return found.causes().stream()
                .anyMatch(cause -> cause.kind().equals(kind) && cause.details().containsValue(construct));
    }

    /** Whether a code says that a value was not taken, or there is no code that says anything. */
    boolean isOfValue() {
        List<KnownError> known = found.codes().stream()
                .flatMap(code -> Stream.ofNullable(code.error()))
                .toList();
        return found.codes().isEmpty() || known.stream().anyMatch(KnownError::isOfValue);
    }

    /** Whether there are codes, and nothing is known of any. */
    boolean isOfUnknownCodes() {
        return !found.codes().isEmpty() && found.codes().stream().allMatch(code -> code.error() == null);
    }

    /** Whether there is a v1 document that mixes both kinds of isolation. */
    boolean isHyperVContainerWithVolume() {
        return !found.codes().isEmpty()
                && HYPERV_CONTAINER.matcher(words).find()
                && VOLUME.matcher(words).find();
    }
}
