package io.github.hcs4j.validate;

import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;

/** A shutdown takes an object, even an empty one; without a mechanism it can fail with ERROR_NOT_SUPPORTED. */
final class ShutdownRule implements Rule {

    /** What the rule is about, and what must not be sent as nothing. */
    static final String DEFINITION = "hcs/v2#ShutdownOptions";

    private static final String MECHANISM = "Mechanism";

    @Override
    public String definition() {
        return DEFINITION;
    }

    @Override
    public List<String> members() {
        return List.of(MECHANISM);
    }

    @Override
    public void check(ObjectView options, Findings findings) {
        if (options.member(MECHANISM).isEmpty()) {
            findings.warning(
                    Code.SHUTDOWN_WITHOUT_MECHANISM,
                    At.value(options.place(), options.value()),
                    "options without " + MECHANISM,
                    "how to shut down",
                    Evidence.SEEN.of("add " + MECHANISM
                            + ": without it the shutdown can fail with ERROR_NOT_SUPPORTED, 0x80070032"));
        }
    }
}
