package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;
import java.util.Locale;

/**
 * HCS compares the ids of endpoints with the text of the service that made them, which writes no braces. The Host
 * Compute Network service writes lower case; the Host Networking Service, which schema 1 goes with, writes upper case
 * as well, and Docker passes on what it wrote.
 */
record EndpointIdRule(String definition, String member, boolean isCaseKnown) implements Rule {

    @Override
    public List<String> members() {
        return List.of(member);
    }

    @Override
    public void check(ObjectView object, Findings findings) {
        object.member(member).ifPresent(ids -> {
            ids.text().ifPresent(id -> check(id, findings));
            ids.elements().forEach(element -> element.text().ifPresent(id -> check(id, findings)));
        });
    }

    private void check(ObjectView.Text id, Findings findings) {
        String text = id.text();
        if (Guids.isBraced(text)
                || (isCaseKnown && Guids.isGuid(text) && !text.equals(text.toLowerCase(Locale.ROOT)))) {
            findings.warning(
                    Code.ENDPOINT_ID_SPELLING,
                    At.value(id.place(), id.located()),
                    Quote.value(id.located(), id.place()),
                    "the id as the network service writes it, "
                            + (isCaseKnown ? "in lower case without braces" : "without braces"),
                    Evidence.SEEN.of(() -> "write "
                            + Quote.text(isCaseKnown ? Guids.canonical(text) : Guids.unbraced(text), id.place())
                            + ": HCS compares texts"));
        }
    }
}
