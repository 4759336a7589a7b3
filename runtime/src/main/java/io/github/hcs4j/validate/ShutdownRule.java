package io.github.hcs4j.validate;

import io.github.hcs4j.model.v2.ShutdownOptions;
import io.github.hcs4j.type.ObjectType;

/** A shutdown takes an object, even an empty one; without a mechanism it can fail with ERROR_NOT_SUPPORTED. */
record ShutdownRule() implements Rule {

    private static final String MECHANISM = "Mechanism";

    @Override
    public ObjectType<?> type() {
        return ShutdownOptions.TYPE;
    }

    @Override
    public void check(ObjectView options, Findings findings) {
        if (options.member(MECHANISM).isEmpty()) {
            findings.warning(
                    Code.SHUTDOWN_WITHOUT_MECHANISM,
                    Spot.of(options.path(), options.value()),
                    "options without " + MECHANISM,
                    "how to shut down",
                    () -> "add " + MECHANISM
                            + ": without it the shutdown can fail with ERROR_NOT_SUPPORTED (0x80070032)");
        }
    }
}
