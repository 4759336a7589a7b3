package io.github.hcs4j.cli.batch;

/** A request with a value that no request can have, though it is of the right type. */
final class WrongRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Remark remark;

    WrongRequestException(Remark remark) {
        super(remark.message());
        this.remark = remark;
    }

    Remark remark() {
        return remark;
    }
}
