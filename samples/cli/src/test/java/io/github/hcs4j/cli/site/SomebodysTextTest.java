package io.github.hcs4j.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String HTML = FILES.get("nasty.html");
    private static final Page PAGE = new Page(HTML);

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
        assertThat(PAGE.textAt("Thing")).get().asString().contains("[U+202E]gnp.exe");
        assertThat(FILES.get("data.js")).contains("\"name\":\"[U+202E]fdp\"");
    }

    @Test
    void namesBecomeAnchors() {
        assertThat(PAGE.textAt("Thing.a~0020b~002fc~0023d")).get().asString().startsWith("a b/c#d ");
        assertThat(PAGE.textAt("Colour.")).get().asString().startsWith("\"\" ");
        assertThat(PAGE.textAt("Colour.~003cred~003e")).get().asString().startsWith("<red> ");
    }

    @Test
    void whatASchemaSaysOfAMemberIsShown() {
        assertThat(PAGE.textAt("Thing.a~0020b~002fc~0023d"))
                .get()
                .asString()
                .contains("since 1.1", "Absent means <none>", "Pattern ^[<&\"']$");
        assertThat(PAGE.textAt("Thing.Shape")).get().asString().contains("Shape", "not dated", "required");
        assertThat(PAGE.textAt("Thing.Shapes")).get().asString().contains("map of text to list of Shape");
        assertThat(PAGE.textAt("Circle.Radius"))
                .get()
                .asString()
                .contains("integer", "deprecated", "set by the one who answers");
        assertThat(PAGE.textAt("Circle.Kind")).get().asString().contains("Always circle");
        assertThat(PAGE.textAt("Nothing")).get().asString().contains("no members");
    }

    @Test
    void choicesHaveBranches() {
        assertThat(PAGE.textAt("Shape"))
                .get()
                .asString()
                .contains("choice", "The member Kind tells which it is", "Used by", "Thing.Shape", "Thing.Shapes");
        assertThat(PAGE.textAt("Shape.square")).get().asString().isEqualTo("squareSquare");
        assertThat(PAGE.textAt("Square")).get().asString().contains("Shape \"square\"");
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
