package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;

/** HCS compares the ids of endpoints with the text of the Host Networking Service: lower case, no braces. */
record EndpointIdRule(String definition, String member) implements Rule {

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

    private static void check(ObjectView.Text id, Findings findings) {
        if (Guids.isGuid(id.text()) && !Guids.canonical(id.text()).equals(id.text())) {
            findings.warning(
                    Code.ENDPOINT_ID_SPELLING,
                    At.value(id.place(), id.located()),
                    Quote.value(id.located(), id.place()),
                    "the id as the Host Networking Service writes it, in lower case without braces",
                    () -> "write " + Quote.text(Guids.canonical(id.text()), id.place()) + ": HCS compares texts");
        }
    }
}
