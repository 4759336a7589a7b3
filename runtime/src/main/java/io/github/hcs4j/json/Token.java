package io.github.hcs4j.json;

/** The tokens of JSON, by the numbers that both streaming APIs give them. */
final class Token {

    /** Before the first token and past the last. */
    static final int NONE = 0;

    static final int START_OBJECT = 1;
    static final int END_OBJECT = 2;
    static final int START_LIST = 3;
    static final int END_LIST = 4;
    static final int NAME = 5;
    static final int STRING = 6;
    static final int WHOLE_NUMBER = 7;
    static final int FRACTION = 8;
    static final int TRUE = 9;
    static final int FALSE = 10;
    static final int NULL = 11;

    private Token() {}
}
