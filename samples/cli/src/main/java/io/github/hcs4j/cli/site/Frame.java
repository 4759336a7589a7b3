package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.TypeModel;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What all pages share: the head, the links between the pages, and the search box. */
final class Frame {

    static final String INDEX = "index.html";
    private static final String STYLE = "style.css";
    static final String DATA = "data.js";
    static final String TYPES = "types.js";
    static final String COPY = "copy.js";
    private static final String SEARCH = "search.js";

    /** The files that are the same for all models. */
    static final List<String> SHARED = List.of(STYLE, SEARCH, TYPES, COPY, VersionsPage.SCRIPT, DifferencesPage.SCRIPT);

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

    /**
     * The list of a model's types beside a page. It is filled by a script, because on each page it would be most of it;
     * without one a link leads to it.
     *
     * @param type the type of the page; {@code null} if it has none
     */
    static void addTypes(Html html, Reference reference, @Nullable TypeModel type) {
        html.open("nav", "class", "contents", "aria-label", "Types of " + reference.title());
        html.open("details", "id", "site-contents", "open", "");
        html.element("summary", Words.count(reference.model().types().size(), "type"));
        html.open("div", "class", "narrow", "id", "site-narrow", "hidden", "");
        html.element("label", "Part of a name", "for", "site-part");
        html.empty("input", "type", "search", "id", "site-part", "autocomplete", "off", "spellcheck", "false");
        html.element("p", "", "role", "status", "id", "site-named").close();
        html.open(
                "ul",
                "id",
                "site-types",
                "data-model",
                reference.word(),
                "data-type",
                type == null ? "" : Anchors.of(type.name()));
        html.open("li").link(reference.page(), "All types").close();
        html.close().close().close();
    }

    private void addHeader(Html html, String file) {
        html.open("header", "class", "top");
        html.open("a", "class", "brand", "href", INDEX);
        html.element("span", "{ }", "class", "sign", "aria-hidden", "true")
                .text(" ")
                .element("span", name)
                .close();
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
