package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.json.JsonException;

/** Says what is wrong with a line that is no request. Lines are counted in the batch, not in the request. */
final class Malformed {

    private static final String CODE = Refusal.SPEC_MALFORMED.name();
    private static final String SPEC = "/spec";

    private Malformed() {}

    /** What the reader said; its place is in the spec where it can be, and in the request otherwise. */
    static Remark of(Line line, JsonException problem) {
        String place = "line " + line.number() + ", column " + problem.column() + ": ";
        String pointer = problem.pointer();
        if (pointer.equals(SPEC) || pointer.startsWith(SPEC + "/")) {
            String shown = problem.place();
            String inSpec = shown.startsWith(SPEC + "/") ? shown.substring(SPEC.length()) : shown;
            return new Remark(CODE, pointer.substring(SPEC.length()), place + inSpec + ": " + problem.detail());
        }
        String inRequest = pointer.isEmpty() ? "the request" : problem.place() + " of the request";
        return new Remark(CODE, pointer, place + inRequest + ": " + problem.detail());
    }

    /** Something wrong with the request as a whole. */
    static Remark request(Line line, String detail) {
        return new Remark(CODE, "", "line " + line.number() + ": the request: " + detail);
    }

    /** Something wrong with a member of the request. */
    static Remark member(Line line, String name, String detail) {
        return new Remark(CODE, "/" + name, "line " + line.number() + ": /" + name + " of the request: " + detail);
    }
}
