package io.github.hcs4j.cli.site;

import java.util.List;
import java.util.function.Consumer;

/** What all pages share: the head, the links between the pages, and the search box. */
final class Frame {

    static final String INDEX = "index.html";
    static final String STYLE = "style.css";
    static final String DATA = "data.js";
    static final String SEARCH = "search.js";

    private final String name;
    private final List<Reference> references;

    Frame(String name, List<Reference> references) {
        this.name = name;
        this.references = references;
    }

    /**
     * A page.
     *
     * @param file its file
     * @param title what it is about
     * @param scripts what it runs beside the search
     * @param body writes what is between the header and the footer, {@code main} in it
     */
    String page(String file, String title, List<String> scripts, Consumer<Html> body) {
        Html html = new Html();
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title.equals(name) ? title : title + " - " + name);
        html.empty("link", "rel", "icon", "href", "data:,");
        html.empty("link", "rel", "stylesheet", "href", STYLE);
        addScript(html, DATA);
        addScript(html, SEARCH);
        scripts.forEach(script -> addScript(html, script));
        html.close().open("body");
        html.element("a", "Skip to the content", "class", "skip", "href", "#site-content");
        addHeader(html, file);
        body.accept(html);
        html.open("footer").element("p", "Made by hcs4j from the schema files.").close();
        return html.close().close().toString();
    }

    private static void addScript(Html html, String file) {
        html.open("script", "src", file, "defer", "").close();
    }

    private void addHeader(Html html, String file) {
        html.open("header", "class", "top");
        html.element("a", name, "class", "brand", "href", INDEX);
        html.open("nav", "aria-label", "Pages").open("ul");
        for (Reference reference : references) {
            addPage(html, file, reference.page(), reference.word());
            if (reference.isVersioned()) {
                addPage(html, file, reference.versionsPage(), reference.word() + " versions");
                addPage(html, file, reference.differencesPage(), reference.word() + " differences");
            }
        }
        html.close().close();
        addSearch(html);
        html.close();
    }

    private static void addPage(Html html, String file, String target, String label) {
        html.open("li");
        if (file.equals(target)) {
            html.element("a", label, "href", target, "aria-current", "page");
        } else {
            html.link(target, label);
        }
        html.close();
    }

    /** The box is hidden until there is a script that searches. */
    private static void addSearch(Html html) {
        html.open("form", "role", "search", "class", "search", "id", "site-search", "hidden", "");
        html.element("label", "Search types, members and values", "class", "unseen", "for", "site-query");
        html.empty(
                "input",
                "id",
                "site-query",
                "type",
                "search",
                "placeholder",
                "Search types, members, values",
                "autocomplete",
                "off",
                "spellcheck",
                "false",
                "aria-describedby",
                "site-found");
        html.open("div", "class", "results", "id", "site-results", "hidden", "");
        html.element("p", "", "role", "status", "id", "site-found");
        html.open("ul", "id", "site-hits", "aria-label", "Search results").close();
        html.close().close();
    }
}
