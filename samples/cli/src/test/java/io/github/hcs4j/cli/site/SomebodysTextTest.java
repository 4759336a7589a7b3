package io.github.hcs4j.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schema says what it likes; the page shows it and does nothing else. */
class SomebodysTextTest {

    private static final String SCHEMA = """
            {
              "title": "Nasty & <b>bold</b>",
              "x-hcs-versions": [
                {"version": "1.0", "build": 1, "release": "One <1>"},
                {"version": "1.1", "build": 2, "release": "Two"}
              ],
              "$defs": {
                "Thing": {
                  "description": "<script>alert('x')</script> & \\"quotes\\" \\u202egnp.exe",
                  "x-hcs-since": "1.0",
                  "type": "object",
                  "properties": {
                    "a b/c#d": {"type": "string", "description": "</td><img src=x onerror=alert(1)>",
                      "pattern": "^[<&\\"']$", "default": "<none>", "x-hcs-since": "1.1"},
                    "\\u202efdp": {"type": "string"},
                    "Shape": {"$ref": "#/$defs/Shape", "x-hcs-since": "unknown"},
                    "Shapes": {"type": "object", "additionalProperties": {"type": "array",
                      "items": {"$ref": "#/$defs/Shape"}}}
                  },
                  "required": ["Shape"]
                },
                "Nothing": {"type": "object"},
                "Colour": {"type": "string", "enum": ["", "<red>"]},
                "Shape": {"oneOf": [{"$ref": "#/$defs/Circle"}, {"$ref": "#/$defs/Square"}]},
                "Circle": {"type": "object", "required": ["Kind"], "properties": {"Kind": {"const": "circle"},
                  "Radius": {"type": "integer", "deprecated": true, "readOnly": true}}},
                "Square": {"type": "object", "required": ["Kind"], "properties": {"Kind": {"const": "square"}}}
              }
            }
            """;

    private static final Map<String, String> FILES = new SchemaSite(List.of(new Reference(
                    "nasty",
                    "com.acme",
                    Schemas.model(
                            "nasty.json",
                            path -> path.equals("nasty.json")
                                    ? Optional.of(SCHEMA.getBytes(StandardCharsets.UTF_8))
                                    : Optional.empty()))))
            .files();
    private static final String HTML = FILES.get("nasty.Thing.html");
    private static final Page PAGE = new Page(HTML);

    private static AbstractStringAssert<?> at(String type, String anchor) {
        return assertThat(page(type).textAt(anchor).orElseThrow());
    }

    private static Page page(String type) {
        return new Page(FILES.get("nasty." + type + ".html"));
    }

    @Test
    void isNeverMarkup() {
        assertThat(HTML)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quotes&quot;")
                .contains("&lt;/td&gt;&lt;img src=x onerror=alert(1)&gt;");
        assertThat(PAGE.all("img")).isEmpty();
        assertThat(PAGE.all("b")).isEmpty();
        assertThat(PAGE.all("script"))
                .allSatisfy(script -> assertThat(script.getTextContent()).isEmpty());
        assertThat(new Page(FILES.get("index.html")).all("b")).isEmpty();
    }

    @Test
    void cannotReverseItsNeighbours() {
        assertThat(FILES.values()).allSatisfy(content -> assertThat(content).doesNotContain("\u202E"));
        at("Thing", "site-content").contains("[U+202E]gnp.exe");
        assertThat(FILES.get("data.js")).contains("\"name\":\"[U+202E]fdp\"");
    }

    @Test
    void namesBecomeAnchors() {
        at("Thing", "a~0020b~002fc~0023d").startsWith("a b/c#d ");
        at("Colour", "~").startsWith("\"\" ");
        at("Colour", "~003cred~003e").startsWith("<red> ");
    }

    @Test
    void whatASchemaSaysOfAMemberIsShown() {
        at("Thing", "a~0020b~002fc~0023d").contains("since 1.1", "Absent means <none>", "Pattern ^[<&\"']$");
        at("Thing", "Shape").contains("Shape", "not dated", "required");
        at("Thing", "Shapes").contains("map of text to list of Shape");
        at("Circle", "Radius").contains("integer", "deprecated", "set by the one who answers");
        at("Circle", "Kind").contains("Always circle");
        at("Nothing", "site-content").contains("no members");
    }

    @Test
    void choicesHaveBranches() {
        at("Shape", "site-content")
                .contains("choice", "The member Kind tells which it is", "Used by", "Thing.Shape", "Thing.Shapes");
        at("Shape", "square").isEqualTo("squareSquare");
        at("Square", "site-content").contains("Shape \"square\"");
    }

    @ParameterizedTest
    @CsvSource({"Thing,new|+1", "Nothing,|", "Colour,|"})
    void versionsAreTold(String type, String cells) {
        Page page = new Page(FILES.get("nasty-versions.html"));
        assertThat(page.all("tr").stream()
                        .filter(row -> row.getAttribute("data-name").equals(type))
                        .map(row -> row.getElementsByTagName("td"))
                        .map(row ->
                                row.item(0).getTextContent() + '|' + row.item(1).getTextContent())
                        .map(text -> text.replace("not there", "")))
                .containsExactly(cells);
    }
}
