package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems and notices of a request while it becomes a plan. The order of the checks is a contract: the
 * first problem is the error.
 */
final class Journal implements Findings {

    private final List<SpecProblem> problems = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    @Override
    public void refuse(Refusal why, String at, @Nullable String found) {
        problems.add(new SpecProblem(why, at, found));
    }

    @Override
    public void throwIfRefused() {
        if (!problems.isEmpty()) {
            throw new InvalidSpecException(problems);
        }
    }

    @Override
    public RuntimeException refusal(Refusal why, String at, @Nullable String found) {
        return new InvalidSpecException(List.of(new SpecProblem(why, at, found)));
    }

    @Override
    public void notice(NoticeCode code, String at, String message) {
        notices.add(new Notice(code, at, message));
    }

    @Override
    public void notice(NoticeCode code, String at, int element, String message) {
        notices.add(new Notice(code, at, element, message));
    }

    List<Notice> notices() {
        return notices;
    }
}
