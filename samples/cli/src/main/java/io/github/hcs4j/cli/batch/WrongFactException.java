package io.github.hcs4j.cli.batch;

/** A member that says something which it cannot say, though it is of the right type. */
public final class WrongFactException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String member;
    private final String detail;

    WrongFactException(String member, String detail) {
        super(member + ": " + detail);
        this.member = member;
        this.detail = detail;
    }

    /** {@return the name of the member} */
    public String member() {
        return member;
    }

    /** {@return what was expected and what was found} */
    public String detail() {
        return detail;
    }
}
