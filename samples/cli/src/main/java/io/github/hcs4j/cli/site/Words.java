package io.github.hcs4j.cli.site;

/** Words that several pages need. */
final class Words {

    private Words() {}

    /** A number of things: {@code 1 type}, {@code 2 types}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** The first sentence of a description. */
    static String first(String description) {
        String text = sentence(description);
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** A description as a sentence. */
    static String sentence(String description) {
        String text = description.strip();
        if (text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return text;
        }
        return text + '.';
    }
}
