package io.github.hcs4j.container;

import io.github.hcs4j.container.SpecProblem.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a spec. The order of the checks is a contract: the first problem is the error. */
final class Problems {

    private final List<SpecProblem> found = new ArrayList<>();

    void add(Code code, String at) {
        add(code, at, null);
    }

    void add(Code code, String at, @Nullable String value) {
        found.add(SpecProblem.of(code, at, value));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidSpecException(found);
        }
    }
}
