package io.github.hcs4j.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.validate.Finding;
import io.github.hcs4j.validate.HcsValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a schema demands of values is checked wherever a value can stand, or told as not read. */
class DemandsTest {

    /** A name, a schema, a value that it takes, and one that it does not take. */
    private record Demand(String name, String schema, String good, String bad) {}

    /** A name, what is around a schema and around its values: {@code @} stands for these. */
    private record Place(String name, String schema, String document) {}

    private static final List<Demand> DEMANDS = List.of(
            new Demand("minimum", "{'type': 'integer', 'minimum': 3}", "3", "2"),
            new Demand("exclusiveMinimum", "{'type': 'number', 'exclusiveMinimum': 3}", "3.5", "3"),
            new Demand(
                    "exclusiveMinimumOfDraft4", "{'type': 'number', 'minimum': 3, 'exclusiveMinimum': true}", "4", "3"),
            new Demand("maximum", "{'type': 'number', 'maximum': 3}", "3", "4"),
            new Demand("exclusiveMaximum", "{'type': 'integer', 'exclusiveMaximum': 3}", "2", "3"),
            new Demand("multipleOf", "{'type': 'integer', 'multipleOf': 5}", "10", "11"),
            new Demand("format", "{'type': 'integer', 'format': 'int8'}", "127", "128"),
            new Demand("minLength", "{'type': 'string', 'minLength': 2}", "'ab'", "'a'"),
            new Demand("maxLength", "{'type': 'string', 'maxLength': 2}", "'ab'", "'abc'"),
            new Demand("pattern", "{'type': 'string', 'pattern': '^a'}", "'ab'", "'b'"),
            new Demand(
                    "patternOfADate",
                    "{'type': 'string', 'format': 'date', 'pattern': '^20'}",
                    "'2020-01-01'",
                    "'1999-01-01'"),
            new Demand("patternOfAnything", "{'pattern': '^a'}", "'a'", "'b'"),
            new Demand("constText", "{'const': 'x'}", "'x'", "'y'"),
            new Demand("constNumber", "{'const': 7}", "7.0", "8"),
            new Demand("constObject", "{'const': {'a': [1]}}", "{'a': [1]}", "{'a': [2]}"),
            new Demand("enumOfTexts", "{'enum': ['a', 'b']}", "'a'", "'c'"),
            new Demand("enumOfNumbers", "{'enum': [1, 2]}", "2", "3"),
            new Demand("enumOfTruth", "{'enum': [true]}", "true", "false"),
            new Demand("enumOfAll", "{'enum': ['a', 1, [2]]}", "[2]", "'b'"),
            new Demand("minItems", "{'type': 'array', 'items': {'type': 'integer'}, 'minItems': 1}", "[1]", "[]"),
            new Demand("maxItems", "{'type': 'array', 'items': {'type': 'integer'}, 'maxItems': 1}", "[1]", "[1, 2]"),
            new Demand("uniqueItems", "{'type': 'array', 'items': {}, 'uniqueItems': true}", "[1, 2]", "[1, 1]"),
            new Demand(
                    "closed",
                    "{'prefixItems': [{'type': 'integer'}, {'type': 'integer'}], 'items': false}",
                    "[1, 2]",
                    "[1, 2, 3]"),
            new Demand(
                    "tupleOfOneKind",
                    "{'items': [{'type': 'integer', 'minimum': 2}, {'type': 'integer', 'minimum': 2}], 'additionalItems': false}",
                    "[2]",
                    "[1]"),
            new Demand(
                    "minProperties",
                    "{'type': 'object', 'additionalProperties': {'type': 'integer'}, 'minProperties': 1}",
                    "{'a': 1}",
                    "{}"),
            new Demand(
                    "maxProperties",
                    "{'type': 'object', 'additionalProperties': {'type': 'integer'}, 'maxProperties': 1}",
                    "{'a': 1}",
                    "{'a': 1, 'b': 2}"),
            new Demand(
                    "valueOfAMap",
                    "{'type': 'object', 'additionalProperties': {'type': 'integer', 'maximum': 9}}",
                    "{'a': 9}",
                    "{'a': 10}"),
            new Demand(
                    "valueByPattern",
                    "{'type': 'object', 'patternProperties': {'^.*$': {'type': 'integer', 'maximum': 9}}}",
                    "{'a': 9}",
                    "{'a': 10}"),
            new Demand(
                    "valueByPatterns",
                    "{'type': 'object', 'patternProperties': {'^a': {'type': 'integer', 'maximum': 9}, '^b': {'type': 'integer', 'maximum': 9}}, 'additionalProperties': {'type': 'integer', 'maximum': 9}}",
                    "{'a': 9}",
                    "{'c': 10}"),
            new Demand(
                    "sizeOfAnObject",
                    "{'type': 'object', 'properties': {'a': {}, 'b': {}}, 'minProperties': 1}",
                    "{'a': 1}",
                    "{}"),
            new Demand(
                    "closedObject", "{'properties': {'a': {}}, 'additionalProperties': false}", "{'a': 1}", "{'b': 1}"),
            new Demand(
                    "closedByAllOf",
                    "{'allOf': [{'$ref': '#/$defs/Few'}, {'properties': {'c': {}}, 'additionalProperties': false}]}",
                    "{'c': 1}",
                    "{'d': 1}"),
            new Demand("mostOfAnObject", "{'$ref': '#/$defs/Few'}", "{'a': 1}", "{'a': 1, 'b': 2}"),
            new Demand("referred", "{'$ref': '#/$defs/Port'}", "80", "0"),
            new Demand("narrowed", "{'$ref': '#/$defs/Port', 'minimum': 1024}", "1024", "80"),
            new Demand("widened", "{'$ref': '#/$defs/Port', 'minimum': 0}", "1", "0"),
            new Demand("betweenReferences", "{'$ref': '#/$defs/Alias'}", "2000", "2001"),
            new Demand("allOf", "{'allOf': [{'$ref': '#/$defs/Port'}, {'minimum': 1024}]}", "1024", "80"),
            new Demand("oneOfTheKinds", "{'$ref': '#/$defs/Kind', 'const': 'x'}", "'x'", "'y'"),
            new Demand("orNull", "{'type': ['integer', 'null'], 'minimum': 3}", "3", "2"),
            new Demand("orNullByChoice", "{'oneOf': [{'type': 'integer', 'minimum': 3}, {'type': 'null'}]}", "3", "2"),
            new Demand(
                    "dependentRequired",
                    "{'properties': {'a': {}, 'b': {}}, 'dependentRequired': {'a': ['b']}}",
                    "{'b': 1}",
                    "{'a': 1}"),
            new Demand("required", "{'properties': {'a': {'type': 'integer'}}, 'required': ['a']}", "{'a': 1}", "{}"));

    /** Keywords of values that are free-form, or that nothing in the model can hold; none is checked anywhere. */
    private static final List<Demand> UNREAD = List.of(
            new Demand("contains", "{'type': 'array', 'items': {'type': 'integer'}, 'contains': {'const': 1}}", "", ""),
            new Demand("minContains", "{'type': 'array', 'items': {}, 'minContains': 1}", "", ""),
            new Demand(
                    "propertyNames",
                    "{'type': 'object', 'additionalProperties': {'type': 'integer'}, 'propertyNames': {'maxLength': 3}}",
                    "",
                    ""),
            new Demand("not", "{'type': 'integer', 'not': {'const': 1}}", "", ""),
            new Demand("if", "{'type': 'integer', 'if': {'minimum': 3}, 'then': {'maximum': 5}}", "", ""),
            new Demand(
                    "required",
                    "{'type': 'object', 'additionalProperties': {'type': 'integer'}, 'required': ['a']}",
                    "",
                    ""),
            new Demand(
                    "patternProperties",
                    "{'type': 'object', 'patternProperties': {'^a': {'type': 'integer'}}, 'additionalProperties': false}",
                    "",
                    ""),
            new Demand(
                    "minLength",
                    "{'anyOf': [{'type': 'string', 'minLength': 3}, {'type': 'string', 'format': 'date'}]}",
                    "",
                    ""),
            new Demand("pattern", "{'anyOf': [{'enum': ['a', 'b']}, {'type': 'string', 'pattern': '^x-'}]}", "", ""),
            new Demand("maximum", "{'type': 'integer', 'anyOf': [{'maximum': 3}, {'multipleOf': 5}]}", "", ""),
            new Demand(
                    "minimum",
                    "{'prefixItems': [{'type': 'integer', 'minimum': 1}, {'type': 'integer', 'minimum': 2}], 'items': false}",
                    "",
                    ""),
            new Demand("maxLength", "{'oneOf': [{'type': 'string', 'maxLength': 3}, {'type': 'integer'}]}", "", ""),
            new Demand(
                    "const",
                    "{'properties': {'a': {}}, 'anyOf': [{'properties': {'a': {'const': 1}}}, {'properties': {'a': {'const': 2}}}]}",
                    "",
                    ""),
            new Demand(
                    "dependentSchemas",
                    "{'properties': {'a': {}}, 'dependentSchemas': {'a': {'required': ['b']}}}",
                    "",
                    ""));

    /** What the schemas refer to. */
    private static final Map<String, String> SHARED = Map.of(
            "Few", "{'type': 'object', 'properties': {'a': {}, 'b': {}}, 'maxProperties': 1}",
            "Port", "{'type': 'integer', 'minimum': 1}",
            "Alias", "{'$ref': '#/$defs/Port', 'maximum': 2000}",
            "Kind", "{'enum': ['x', 'y']}");

    private static final List<Place> PLACES = List.of(
            new Place("member", "@", "@"),
            new Place("requiredMember", "{'properties': {'v': @}, 'required': ['v']}", "{'v': @}"),
            new Place("element", "{'type': 'array', 'items': @}", "[@]"),
            new Place("elementOfALaterPlace", "{'prefixItems': [@, @], 'items': @}", "[@, @, @]"),
            new Place("elementOfANestedList", "{'type': 'array', 'items': {'type': 'array', 'items': @}}", "[[], [@]]"),
            new Place("value", "{'type': 'object', 'additionalProperties': @}", "{'k': @}"),
            new Place(
                    "valueOfAListInAMap",
                    "{'type': 'object', 'additionalProperties': {'type': 'array', 'items': @}}",
                    "{'k': [@]}"),
            new Place(
                    "extraMember",
                    "{'properties': {'z': {'type': 'string'}}, 'additionalProperties': @}",
                    "{'z': 'a', 'k': @}"),
            new Place(
                    "patternMember",
                    "{'properties': {'z': {'type': 'string'}}, 'patternProperties': {'^k': @}, 'additionalProperties': false}",
                    "{'z': 'a', 'k': @}"),
            new Place(
                    "extraList",
                    "{'properties': {'z': {'type': 'string'}}, 'additionalProperties': {'type': 'array', 'items': @}}",
                    "{'z': 'a', 'k': [@]}"),
            new Place(
                    "branch",
                    "{'oneOf': [{'properties': {'t': {'const': 'one'}, 'v': @}}, {'properties': {'t': {'const': 'two'}}}]}",
                    "{'t': 'one', 'v': @}"),
            new Place("alone", "{'anyOf': [@, {'type': 'array', 'items': @}]}", "@"),
            new Place("oneOfMany", "{'anyOf': [@, {'type': 'array', 'items': @}]}", "[@]"),
            new Place(
                    "inListsOfMany",
                    "{'type': 'array', 'items': {'oneOf': [{'type': 'array', 'items': @}, @]}}",
                    "[[@]]"),
            new Place(
                    "extraOneOrMany",
                    "{'properties': {'z': {}}, 'additionalProperties': {'oneOf': [@, {'type': 'array', 'items': @}]}}",
                    "{'k': [@]}"),
            new Place("definition", "{'$ref': '#/$defs/@'}", "@"));

    @TempDir
    Path folder;

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String schema(Place place, List<Demand> demands) {
        Map<String, String> members = new LinkedHashMap<>();
        Map<String, String> definitions = new LinkedHashMap<>();
        for (int i = 0; i < demands.size(); i++) {
            Demand demand = demands.get(i);
            boolean isDefinition = place.name().equals("definition");
            members.put("m" + i, place.schema().replace("@", isDefinition ? "D" + i : demand.schema()));
            if (isDefinition) {
                definitions.put("D" + i, demand.schema());
            }
        }
        definitions.putAll(shared(object(members) + object(definitions)));
        return json("{'type': 'object', 'properties': " + object(members) + ", '$defs': " + object(definitions) + "}");
    }

    /** What schemas refer to. */
    private static Map<String, String> shared(String used) {
        Map<String, String> all = new TreeMap<>();
        SHARED.forEach((name, shared) -> {
            if (used.contains("/" + name + "'")) {
                all.put(name, shared);
            }
        });
        if (all.containsKey("Alias")) {
            all.put("Port", SHARED.get("Port"));
        }
        return all;
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "'" + member.getKey() + "': " + member.getValue())
                .collect(Collectors.joining(",\n ", "{", "}"));
    }

    /** The keywords that are told as not read where a schema has one demand, and whether its values are free-form. */
    private static Set<String> told(Place place, Demand demand) {
        return told(schema(place, List.of(demand)));
    }

    private static Set<String> told(String text) {
        Problems problems = new Problems();
        SchemaReader reader = new SchemaReader(path -> Optional.of(text.getBytes(UTF_8)), problems);
        new ModelBuilder(reader, problems).build(new ModelRequest("a.json", "", List.of(), true));
        return problems.all().stream()
                .filter(problem -> problem.code() == ProblemCode.HCS028 || problem.code() == ProblemCode.HCS008)
                .map(problem -> problem.code() == ProblemCode.HCS008
                        ? "free-form"
                        : problem.message().replaceFirst("the keyword \"(\\w+)\".*", "$1"))
                .collect(Collectors.toSet());
    }

    @Test
    void eachIsCheckedAtEachPlaceOrTold() throws Exception {
        Map<String, String> paths = new TreeMap<>();
        for (int i = 0; i < PLACES.size(); i++) {
            Files.writeString(folder.resolve("g" + i + ".json"), schema(PLACES.get(i), DEMANDS));
            paths.put("g" + i, "g" + i + ".json");
        }
        Builds builds = new Builds(folder.resolve("work"), folder, paths);
        assertThat(builds.generate()).isEmpty();
        assertThat(builds.compile()).isEmpty();
        List<String> faults = new ArrayList<>();
        List<String> onlyTold = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            Place place = PLACES.get(i);
            HcsValidator validator = HcsValidator.of((ObjectType<?>) builds.root("g" + i));
            for (int d = 0; d < DEMANDS.size(); d++) {
                Demand demand = DEMANDS.get(d);
                String where = demand.name() + " " + place.name();
                List<Finding> ofGood = findings(validator, d, place, demand.good());
                if (!ofGood.isEmpty()) {
                    faults.add(where + ": " + ofGood);
                }
                if (findings(validator, d, place, demand.bad()).isEmpty()) {
                    (told(place, demand).isEmpty() ? faults : onlyTold).add(where);
                } else if (!told(place, demand).stream().allMatch("free-form"::equals)) {
                    faults.add(where + " is checked and told " + told(place, demand));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(onlyTold).as("what free-form values have").hasSize(42);
    }

    /** A schema whose documents are the values. */
    private static String root(Demand demand) {
        String shared = object(shared(demand.schema()));
        return json(demand.schema().replaceFirst("}$", Matcher.quoteReplacement(", '$defs': " + shared + "}")));
    }

    @Test
    void eachIsCheckedAtTheRootOrTold() throws Exception {
        Map<String, String> paths = new TreeMap<>();
        for (int d = 0; d < DEMANDS.size(); d++) {
            Files.writeString(folder.resolve("g" + d + ".json"), root(DEMANDS.get(d)));
            paths.put("g" + d, "g" + d + ".json");
        }
        Builds builds = new Builds(folder.resolve("work"), folder, paths);
        assertThat(builds.generate()).isEmpty();
        assertThat(builds.compile()).isEmpty();
        List<String> faults = new ArrayList<>();
        for (int d = 0; d < DEMANDS.size(); d++) {
            Demand demand = DEMANDS.get(d);
            HcsValidator validator = HcsValidator.of(builds.model("g" + d), (ModelType<?>) builds.root("g" + d));
            List<Finding> ofGood = findings(validator, demand.good());
            Set<String> told = told(root(demand));
            if (!ofGood.isEmpty()
                    || findings(validator, demand.bad()).isEmpty()
                    || !told.stream().allMatch("free-form"::equals)) {
                faults.add(demand.name() + " " + ofGood + ' ' + told);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** What is wrong with a value; members of no type stay unknown ones, which is told of each. */
    private static List<Finding> findings(HcsValidator validator, int member, Place place, String value) {
        return findings(validator, "{'m" + member + "': " + place.document().replace("@", value) + "}");
    }

    private static List<Finding> findings(HcsValidator validator, String document) {
        return validator.validate(json(document).getBytes(UTF_8)).findings().stream()
                .filter(finding ->
                        finding.code() != Finding.Code.UNKNOWN_MEMBER || finding.severity() == Finding.Severity.ERROR)
                .toList();
    }

    @Test
    void whatNothingChecksIsTold() {
        List<String> silent = new ArrayList<>();
        for (Place place : PLACES) {
            for (Demand demand : UNREAD) {
                if (!told(place, demand).contains(demand.name())) {
                    silent.add(demand.name() + " " + demand.schema() + " " + place.name() + told(place, demand));
                }
            }
        }
        assertThat(silent).isEmpty();
    }
}
