package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.Judged.toJson;
import static io.github.hcs4j.json.MalformedTextTest.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.json.Documents.Kind;
import io.github.hcs4j.json.JsonTree.Field;
import io.github.hcs4j.json.JsonTree.Literal;
import io.github.hcs4j.json.JsonTree.Obj;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.MappedDirectory;
import io.github.hcs4j.model.v2.Plan9;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ScalarType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that occurs twice in one object: whoever reads it would have to guess which value counts. */
class DuplicateNameTest {

    @ParameterizedTest
    @MethodSource
    void aNameOccursOnce(JsonType<?> type, String marked, String pointer, String name) {
        JsonException problem = problem(type, marked.replace("^", "").replace('\'', '"'));

        assertThat(problem.detail()).isEqualTo("the name \"%s\" occurs twice in its object", name);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.column()).isEqualTo(1 + marked.indexOf('^'));
    }

    static Stream<Arguments> aNameOccursOnce() {
        return Stream.of(
                arguments(ComputeSystem.TYPE, "{'Owner':'a',^'Owner':'b'}", "/Owner", "Owner"),
                arguments(ComputeSystem.TYPE, "{'Owner':null,^'Owner':'b'}", "/Owner", "Owner"),
                arguments(ComputeSystem.TYPE, "{'Owner':'a',^'Owner':null}", "/Owner", "Owner"),
                arguments(ComputeSystem.TYPE, "{'Owner':'a',^'\\u004fwner':'b'}", "/Owner", "Owner"),
                arguments(ComputeSystem.TYPE, "{'Owner':'a', ^'Owner' :  'b\\'c'}", "/Owner", "Owner"),
                arguments(ComputeSystem.TYPE, "{'Owner':'\\',\\'Owner', ^'Owner' : [{'Owner':1}]}", "/Owner", "Owner"),
                arguments(ComputeSystem.TYPE, "{'Owner':'a' ,  ^'Owner'\t:\r{'Owner':1}}", "/Owner", "Owner"),
                arguments(ComputeSystem.TYPE, "{'Owner':'a',^'Owner':true", "/Owner", "Owner"),
                arguments(ComputeSystem.TYPE, "{'x':1,'Owner':'a',^'x':1}", "/x", "x"),
                arguments(ComputeSystem.TYPE, "{'x':null,^'x':null}", "/x", "x"),
                arguments(ComputeSystem.TYPE, "{'':1,^'':1}", "/", ""),
                arguments(ComputeSystem.TYPE, "{'x':{'y':1,^'y':1}}", "/x/y", "y"),
                arguments(ComputeSystem.TYPE, "{'x':[0,{'y':1,^'y':1}]}", "/x/1/y", "y"),
                arguments(
                        ComputeSystem.TYPE,
                        "{'SchemaVersion':{'Major':2,'Minor':1,^'Major':2}}",
                        "/SchemaVersion/Major",
                        "Major"),
                arguments(
                        ComputeSystem.TYPE,
                        "{'SchemaVersion':{'Major':2},'Owner':'a',^'SchemaVersion':{}}",
                        "/SchemaVersion",
                        "SchemaVersion"),
                arguments(
                        ComputeSystem.TYPE,
                        "{'VirtualMachine':{'Devices':{'Scsi':{'0':{},^'0':{}}}}}",
                        "/VirtualMachine/Devices/Scsi/0",
                        "0"),
                arguments(Spec.TYPE, "{'annotations':{'a/b':'1',^'a/b':'2'}}", "/annotations/a~1b", "a/b"),
                arguments(ScalarType.ANY, "{'\\u202E':1,^'\\u202E':1}", "/\u202E", "\\u202e"));
    }

    @Test
    void everyMemberOccursOnce() {
        Documents.objectTypes().forEach(type -> {
            for (Member<?> member : type.members()) {
                Field absent = new Field(member.name(), Literal.NULL);

                JsonException problem = problem(type, Obj.of(absent, absent).compact());

                assertThat(problem.pointer()).isEqualTo("/" + member.name());
                assertThat(problem.detail()).endsWith("occurs twice in its object");
            }
        });
    }

    @Test
    void theSameNameInAnotherObjectIsAnotherName() {
        String text = "{\"HostPath\":\"a\",\"x\":{\"HostPath\":{\"HostPath\":1},\"x\":2}}";

        assertThat(toJson(MappedDirectory.TYPE, read(MappedDirectory.TYPE, text)))
                .asString(UTF_8)
                .isEqualTo(text);
    }

    @Test
    void listsOfObjectsHaveTheSameNamesInEachElement() {
        String text = "{\"Shares\":[{\"Name\":\"a\"},{\"Name\":\"a\"}]}";

        assertThat(toJson(Plan9.TYPE, read(Plan9.TYPE, text))).asString(UTF_8).isEqualTo(text);
    }

    @Test
    void aNameThatIsNearlyKnownIsUnknown() {
        for (String near :
                new String[] {"owner", "OWNER", "Owner ", "Owner\\u0000", "Owne", "OwnerX", "\\u0000Owner"}) {
            String text = "{\"Owner\":\"a\",\"" + near + "\":" + Kind.LIST.example + "}";

            assertThat(toJson(ComputeSystem.TYPE, read(ComputeSystem.TYPE, text)))
                    .asString(UTF_8)
                    .isEqualTo(text);
        }
    }
}
