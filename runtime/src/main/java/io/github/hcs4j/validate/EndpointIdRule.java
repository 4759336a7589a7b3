package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.type.ObjectType;
import java.util.List;

/** HCS compares the ids of endpoints with the text of the Host Networking Service: lower case, no braces. */
record EndpointIdRule(ObjectType<?> type, String member) implements Rule {

    @Override
    public void check(ObjectView object, Findings findings) {
        object.text(member).ifPresent(id -> check(id, object.path().member(member), findings));
        List<Located> ids = object.elements(member);
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) instanceof Located.TextValue id) {
                check(id, object.path().member(member).element(i), findings);
            }
        }
    }

    private static void check(Located.TextValue id, Path path, Findings findings) {
        if (Guids.isGuid(id.text()) && !Guids.canonical(id.text()).equals(id.text())) {
            findings.warning(
                    Code.ENDPOINT_ID_SPELLING,
                    Spot.of(path, id),
                    id.describe(),
                    "the id as the Host Networking Service writes it, in lower case without braces",
                    () -> "write " + OneLine.quote(Guids.canonical(id.text())) + ": HCS compares texts");
        }
    }
}
