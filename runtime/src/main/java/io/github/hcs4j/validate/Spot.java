package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;

/** Where a problem is: in the document and in the text. */
record Spot(Path path, int line, int column) {

    /** The begin of a value. */
    static Spot of(Path path, Located value) {
        return new Spot(path, value.line(), value.column());
    }

    /** The name of a member. */
    static Spot ofName(Path path, Located.Entry entry) {
        return new Spot(path, entry.line(), entry.column());
    }
}
