package io.github.hcs4j.explain;

import io.github.hcs4j.json.FreeForm;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a result document attributes a failure to.
 *
 * @param kind the member of {@code AttributionRecord} that is there, such as {@code OperationFailure}
 * @param details what it says, as free-form JSON, such as {@code {"Detail": "Construct"}}
 * @param meaning what that means
 */
public record Cause(String kind, Map<String, @Nullable Object> details, String meaning) {

    /** Copies the map. */
    public Cause {
        Map<String, @Nullable Object> copy = FreeForm.copyOfMembers(details);
        details = copy == null ? Map.of() : copy;
    }
}
