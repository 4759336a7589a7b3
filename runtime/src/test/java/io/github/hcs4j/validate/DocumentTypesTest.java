package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Properties;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What type a document is likely of. */
class DocumentTypesTest {

    private static final DocumentTypes BUNDLED = DocumentTypes.of(
            List.of(ComputeSystem.TYPE, ContainerConfig.TYPE, Spec.TYPE, Properties.TYPE),
            List.of(V2Model.model(), V1Model.model(), OciModel.model()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Owner": "x"}                                                     | ComputeSystem
            {"SystemType": "Container", "Name": "n", "Owner": "o"}             | ContainerConfig
            {"ociVersion": "1.0.0"}                                            | Spec
            {"ResourcePath": "x", "RequestType": "Add", "GuestRequest": {}}    | ModifySettingRequest
            {"Nothing": "known"}                                               | ComputeSystem
            []                                                                 | Properties
            [{"Id": "i", "Owner": "o"}, {"SchemaVersion": {}, "VirtualMachine": {}}]  | Properties
            not JSON                                                           | ComputeSystem
            """)
    void guessesTheType(String document, String expected) {
        assertThat(BUNDLED.guess(document.getBytes(UTF_8)).name()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"ContainerId": "c", "ActivityId": "a"} | a message between host and guest
            {"IPAddress": "a"}                      | a network document
            {"Owner": "o"}                          |
            {"Owner"                                |
            """)
    void documentsOfOthersAreNamed(String document, @Nullable String name) {
        assertThat(DocumentTypes.foreign(document.getBytes(UTF_8)).orElse(null)).isEqualTo(name);
    }

    private static ObjectType<String> type(String... names) {
        String name = String.join("", names);
        return ObjectType.of(
                name, String.class, "acme/t.schema.json#/$defs/" + name, null, null, new Fleet.Told<String>() {
                    @Override
                    protected void describe(Members<String> members) {
                        List.of(names).forEach(each -> members.add(each, each, ScalarType.STRING, value -> null));
                    }
                });
    }

    private static DocumentTypes likely(ModelType<?> likely, ModelType<?>... others) {
        return DocumentTypes.of(List.of(likely), List.of(new Model("acme/t.schema.json", List.of(), List.of(others))));
    }

    private static final ObjectType<String> A = type("a");
    private static final ObjectType<String> AB = type("a", "b");
    private static final ObjectType<String> ABC = type("a", "b", "c");
    private static final ObjectType<String> ABCD = type("a", "b", "c", "d");

    private static ModelType<?> guess(DocumentTypes types, String document) {
        return types.guess(document.getBytes(UTF_8));
    }

    @Test
    void aLikelyTypeHasThreeOfFourNames() {
        String document = "{\"a\": \"\", \"b\": \"\", \"c\": \"\", \"d\": \"\"}";

        assertThat(guess(likely(ABC, ABCD), document)).isEqualTo(ABC);
        assertThat(guess(likely(AB, ABCD), document)).isEqualTo(ABCD);
    }

    @Test
    void ofTypesThatKnowAsManyNamesTheOneWithFewestErrors() {
        ObjectType<String> number = ObjectType.of(
                "Number", String.class, "acme/t.schema.json#/$defs/Number", null, null, new Fleet.Told<String>() {
                    @Override
                    protected void describe(Members<String> members) {
                        members.add("a", "a", ScalarType.NUMBER, value -> null);
                        members.add("b", "b", ScalarType.NUMBER, value -> null);
                    }
                });
        DocumentTypes types = likely(type("z"), AB, number);

        assertThat(guess(types, "{\"a\": \"\", \"b\": \"\"}")).isEqualTo(AB);
        assertThat(guess(types, "{\"a\": 1, \"b\": 2}")).isEqualTo(number);
    }

    private static List<String> problems(ModelType<?> type, DocumentTypes types, String document) {
        return Validated.inShort(HcsValidator.of(type).among(types).validate(document.getBytes(UTF_8)));
    }

    @Test
    void anotherTypeKnowsSeveralNamesAndMoreThanTwiceAsMany() {
        ObjectType<String> other = type("z");

        assertThat(problems(other, likely(AB, AB), "{\"a\": \"\", \"b\": \"\"}"))
                .startsWith("warning OTHER_TYPE ");
        assertThat(problems(other, likely(A, A), "{\"a\": \"\"}")).containsExactly("warning UNKNOWN_MEMBER /a");
        assertThat(problems(A, likely(AB, AB), "{\"a\": \"\", \"b\": \"\"}"))
                .containsExactly("warning UNKNOWN_MEMBER /b");
        assertThat(problems(A, likely(ABC, ABC), "{\"a\": \"\", \"b\": \"\", \"c\": \"\"}"))
                .startsWith("warning OTHER_TYPE ");
    }
}
