package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.Notice;
import io.github.hcs4j.container.SpecProblem;
import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.gate.Finding;
import java.util.stream.Collectors;

/**
 * An error or a notice in an answer.
 *
 * @param code what it is, for programs
 * @param at where in the spec or in the request
 * @param message what it is, for people
 */
record Remark(String code, String at, String message) {

    static Remark of(SpecProblem error) {
        return new Remark(error.code().name(), error.at(), error.message());
    }

    static Remark of(Notice notice) {
        return new Remark(notice.code().name(), notice.at(), notice.message());
    }

    static Remark of(Finding finding) {
        return new Remark(finding.code().name(), finding.pointer(), finding.message());
    }

    /** The first place that the host does not know; the message names them all. */
    static Remark of(DocumentNotForHostException problem) {
        String all = problem.findings().stream()
                .map(finding -> finding + "; " + finding.advice())
                .collect(Collectors.joining("; "));
        return new Remark(
                DocumentGate.NEWER_THAN_HOST, problem.findings().get(0).pointer(), all);
    }
}
