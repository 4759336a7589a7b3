package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.ContainerRequest;
import java.util.Set;

/** What a file says of a host and of the shim, in the members that a request of a batch has for it. */
public final class HostFacts {

    private final RuleFacts facts;
    private final Set<String> ignored;

    private HostFacts(RuleFacts facts, Set<String> ignored) {
        this.facts = facts;
        this.ignored = ignored;
    }

    /**
     * Reads the facts.
     *
     * @param utf8 a JSON object in UTF-8; members that are for something else are passed over
     * @return the facts
     * @throws io.github.hcs4j.json.JsonException if the text is none
     */
    public static HostFacts read(byte[] utf8) {
        RequestLine request = RequestLine.read(utf8);
        return new HostFacts(request.facts(), request.unknownMembers().keySet());
    }

    /**
     * The members that no request has.
     *
     * @return their names, in the order of the text
     */
    public Set<String> ignored() {
        return ignored;
    }

    /**
     * Adds them to a request.
     *
     * @param request the request
     * @throws WrongFactException if a member says something that it cannot say
     */
    public void addTo(ContainerRequest.Builder request) {
        facts.addTo(request);
    }
}
