package io.github.hcs4j.validate;

import io.github.hcs4j.json.OneLine;

/**
 * A problem of a document.
 *
 * @param severity how bad it is
 * @param code what kind of problem it is
 * @param pointer where it is, as a JSON pointer; empty for the document itself
 * @param line its line in the text, from 1
 * @param column its column in the line, from 1, in characters (code points)
 * @param found what is there, in words
 * @param expected what should be there, in words
 * @param advice what to do
 */
public record Finding(
        Severity severity,
        Code code,
        String pointer,
        int line,
        int column,
        String found,
        String expected,
        String advice) {

    /**
     * What is wrong and what to do, without the place.
     *
     * @return one line
     */
    public String message() {
        return "found " + found + ", expected " + expected + "; " + advice;
    }

    /** The whole finding in one line, such as {@code 3:5: error WRONG_TYPE /Owner: found ..., expected ...; ...}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + severity + ' ' + code + ' ' + OneLine.pointer(pointer) + ": " + message();
    }
}
