package io.github.hcs4j.processor.model;

import java.util.Locale;

/** Constructs that have no Java shape, each with what a schema can say instead to get one. */
enum Shapeless {
    NOTHING("\"false\" allows no value at all", "leave it out, or name the type that it is to have"),
    NULL("a value that can only be null has no Java shape", "name the type that it has when it is not null"),
    TYPE("\"%s\" is not a type of JSON Schema, which has %s", "name one of these"),
    TYPES("a list of types has no Java shape", "name one type, or one and \"array\", with \"items\" of that type"),
    CHOICE(
            "a choice in \"%s\" that is not between texts, or between objects with a text member that tells them apart,"
                    + " has no Java shape",
            "give each object a member with a constant text, or choose between one type and a list of it"),
    VALUES("values that differ in type have no Java shape", "list values of one type"),
    LIST("a list whose elements differ in type has no Java shape", "let them have one type, or name them as members"),
    OPEN_LIST(
            "a list that goes on with elements of any type has no Java shape",
            "let the others have the same type, or allow none"),
    MAP(
            "a map whose values differ in type by their names has no Java shape",
            "let them have one type, or name them in \"properties\""),
    OPEN_MAP(
            "a map with values of any type under other names has no Java shape",
            "let the others have the same type, or allow none"),
    DEPTH(
            "lists and maps nested deeper than %s levels have no Java shape",
            "let an object with members stand in between");

    private final String why;
    private final String instead;

    Shapeless(String why, String instead) {
        this.why = why;
        this.instead = instead;
    }

    /** What the warning says. */
    String message(Object... details) {
        return String.format(Locale.ROOT, why, details) + ", so this becomes a free-form value; " + instead;
    }
}
