package io.github.hcs4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Declaration;
import io.github.hcs4j.document.TypeSchema;
import io.github.hcs4j.json.Documents;
import io.github.hcs4j.model.v2.ApplySecureBootTemplateType;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.HostedSystem;
import io.github.hcs4j.model.v2.LayerData;
import io.github.hcs4j.model.v2.LinuxHostedSystem;
import io.github.hcs4j.model.v2.UefiBootDevice;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules name definitions, members and values as texts: each of them has to be in the schemas. */
class RulesTest {

    static Stream<Rule> rules() {
        return Rules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsAboutMembersThatThereAre(Rule rule) {
        ObjectType<?> type = Documents.objectTypes()
                .filter(known -> TypeSchema.definition(known).equals(rule.definition()))
                .findFirst()
                .orElseThrow();

        assertThat(rule.members())
                .isNotEmpty()
                .allSatisfy(way -> assertThat(leads(type, way))
                        .as(rule.definition() + " " + way)
                        .isTrue());
    }

    private static boolean leads(JsonType<?> type, String way) {
        int slash = way.indexOf('/');
        String name = slash < 0 ? way : way.substring(0, slash);
        Optional<JsonType<?>> next = type instanceof ObjectType<?> object
                ? object.members().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                        .map(Member::type)
                : Optional.empty();
        return next.isPresent() && (slash < 0 || leads(element(next.get()), way.substring(slash + 1)));
    }

    private static JsonType<?> element(JsonType<?> type) {
        return type instanceof ListType<?> list ? list.element() : type;
    }

    @Test
    void valuesOfRulesAreThoseOfTheModel() {
        assertThat(ApplySecureBootTemplateType.Known.APPLY.text()).isEqualTo("Apply");
        assertThat(UefiBootDevice.Known.SCSI_DRIVE.text()).isEqualTo("ScsiDrive");
    }

    @Test
    void documentsThatDeclareAVersionAreFound() {
        Stream<? extends ModelType<?>> declaring =
                Documents.objectTypes().filter(type -> Declaration.member(type).isPresent());

        assertThat(declaring.toList())
                .isEqualTo(List.of(ComputeSystem.TYPE, HostedSystem.TYPE, LayerData.TYPE, LinuxHostedSystem.TYPE));
    }

    @Test
    void theNewestVersionIsTheNewestOfTheModel() {
        assertThat(Documents.objectTypes()
                        .flatMap(type -> type.members().stream())
                        .map(Member::since)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()))
                .contains(VersionCheck.NEWEST);
    }
}
