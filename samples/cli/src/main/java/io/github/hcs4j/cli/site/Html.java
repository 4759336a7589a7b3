package io.github.hcs4j.cli.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML that is XML as well: every element is closed, every attribute has a value, and every text is escaped. No
 * text of a schema can add markup.
 */
final class Html {

    /** Elements after which a line ends, so that what is written can be compared line by line. */
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "head",
            "title",
            "body",
            "header",
            "footer",
            "main",
            "nav",
            "section",
            "div",
            "h1",
            "h2",
            "h3",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "details",
            "figure",
            "figcaption",
            "pre",
            "summary",
            "form",
            "script",
            "select",
            "noscript");

    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9._])(?=[A-Z])");

    private final StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> opened = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    Html open(String element, String... attributes) {
        start(element, attributes);
        text.append('>');
        opened.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        String element = opened.pop();
        text.append("</").append(element).append('>');
        return endLine(element);
    }

    /** An element with nothing in it, such as {@code input}. */
    Html empty(String element, String... attributes) {
        start(element, attributes);
        text.append("/>");
        return endLine(element);
    }

    /** An element with a text in it. */
    Html element(String element, String content, String... attributes) {
        return open(element, attributes).text(content).close();
    }

    /** A link with a name in it, which may break between its words where it is longer than its place. */
    Html link(String target, String name) {
        return open("a", "href", target).words(name).close();
    }

    /** A name, which may break between its words where it is longer than its place. */
    Html words(String name) {
        String separator = "";
        for (String word : WORDS.split(name)) {
            text.append(separator).append(escaped(VisibleText.of(word)));
            separator = "<wbr/>";
        }
        return this;
    }

    Html text(String content) {
        text.append(escaped(VisibleText.of(content)));
        return this;
    }

    /** A text whose spaces and lines are shown as they are. */
    Html lines(String content) {
        text.append(escaped(VisibleText.ofLines(content)));
        return this;
    }

    private void start(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            text.append(escaped(VisibleText.of(attributes[i + 1]))).append('"');
        }
    }

    private Html endLine(String element) {
        if (BLOCKS.contains(element) || element.equals("link") || element.equals("meta")) {
            text.append('\n');
        }
        return this;
    }

    private static String escaped(String content) {
        return content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The page, once everything in it is closed. */
    @Override
    public String toString() {
        if (!opened.isEmpty()) {
            throw new IllegalStateException("not closed: " + opened);
        }
        return text.toString();
    }
}
