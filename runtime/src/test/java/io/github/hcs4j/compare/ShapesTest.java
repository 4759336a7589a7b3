package io.github.hcs4j.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.compare.Difference.Kind;
import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences in all shapes that values have: maps, lists, one or many, choices; and secrets in them. */
class ShapesTest {

    private record Vault() {}

    private static ObjectType<Vault> vault() {
        return VAULT;
    }

    private static final ObjectType<Vault> VAULT = ObjectType.of(
            "Vault",
            Vault.class,
            "acme/fleet.schema.json#/$defs/Vault",
            SchemaVersion.of(1, 0),
            null,
            new Fleet.Told<>() {
                @Override
                protected void describe(Members<Vault> members) {
                    members.add("Key", "key", ScalarType.STRING, any -> null).secret();
                    members.add("ByName", "byName", MapType.of(vault()), any -> null);
                    members.add("InOrder", "inOrder", ListType.of(vault()), any -> null);
                    members.add("Either", "either", OneOrManyType.of(vault()), any -> null);
                    members.add("Boot", "boot", Fleet.BOOT, any -> null);
                    members.others("others", MapType.of(vault()));
                }
            });

    private static final ModelType<?> TYPE = VAULT;

    private static @Nullable Object tree(String json) {
        return ScalarType.ANY.read(json.replace('\'', '"'));
    }

    private static List<String> lines(JsonType<?> type, String first, String second) {
        return Comparison.of(type, tree(first), tree(second)).stream()
                .map(Difference::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'ByName':{'a':{},'b':{}}} | {'ByName':{'a':{}}}                | removed /ByName/b: {}
            {'ByName':{'a':{}}}        | {'ByName':{'a':{},'b':{}}}         | added /ByName/b: {}
            {'ByName':{'a':null}}      | {'ByName':{'a':{}}}                | changed /ByName/a: null -> {}
            {'ByName':{'a':{}}}        | {'ByName':[]}                      | changed /ByName: {"a":{}} -> []
            {'ByName':[1]}             | {'ByName':[2]}                     | changed /ByName: [1] -> [2]
            {'ByName':[]}              | {'ByName':{}}                      | changed /ByName: [] -> {}
            {'InOrder':{}}             | {'InOrder':[]}                     | changed /InOrder: {} -> []
            {'InOrder':[]}             | {'InOrder':7}                      | changed /InOrder: [] -> 7
            {'InOrder':[{}]}           | {'InOrder':[null]}                 | changed /InOrder/0: {} -> null
            {'Either':{}}              | {'Either':[{}]}                    | changed /Either: {} -> [{}]
            {'Either':[{}]}            | {'Either':{}}                      | changed /Either: [{}] -> {}
            {'Either':[{}]}            | {'Either':[{},{}]}                 | added /Either/1: {}
            {'Either':{'ByName':{}}}   | {'Either':{'ByName':{'a':{}}}}     | added /Either/ByName/a: {}
            {'Boot':7}                 | {'Boot':8}                         | changed /Boot: 7 -> 8
            {'Boot':{'From':'Net'}}    | {'Boot':8}                         | changed /Boot: {"From":"Net"} -> 8
            {'Boot':{'From':'Net'}}    | {'Boot':{'From':'Net','Port':2}}   | added /Boot/Port: 2
            {'Roof':{'ByName':{}}}     | {'Roof':{'ByName':{'a':{}}}}       | added /Roof/ByName/a: {}
            """)
    void differences(String first, String second, String difference) {
        assertThat(lines(TYPE, first, second)).containsExactly(difference);
        assertThat(lines(TYPE, first, first)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'ByName':{'a':{'Key':'s'},'b':null}} | {'ByName':{'a':{'Key':'a secret value'},'b':null}}
            {'InOrder':[{'Key':'s'},null]}        | {'InOrder':[{'Key':'a secret value'},null]}
            {'Either':{'Key':'s'}}                | {'Either':{'Key':'a secret value'}}
            {'Either':[{'Key':'s'}]}              | {'Either':[{'Key':'a secret value'}]}
            {'Roof':{'Key':'s'}}                  | {'Roof':{'Key':'a secret value'}}
            {'Boot':{'From':'Disk','Slot':1}}     | {'Boot':{'From':'Disk','Slot':1}}
            {'Boot':{'From':'?','Slot':1}}        | {'Boot':{'From':'?','Slot':1}}
            {'Boot':7,'InOrder':7,'ByName':7}     | {'Boot':7,'InOrder':7,'ByName':7}
            {'InOrder':[7],'Key':'s'}             | {'InOrder':[7],'Key':'a secret value'}
            """)
    void secretsAreHiddenWhereverTheyAre(String value, String shown) {
        String expected = ScalarType.ANY.toJson(Objects.requireNonNull(tree(shown)));
        assertThat(lines(ListType.of(VAULT), "[]", "[" + value + "]")).containsExactly("added /0: " + expected);
    }

    /** Names of a list are those that its elements have in common. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'Name':null,'v':1}]     | [{'Name':null,'v':2}]                      | changed /0/v: 1 -> 2
            [{'Name':{},'v':1}]       | [{'Name':{},'v':2}]                        | changed /0/v: 1 -> 2
            [{'Name':[],'v':1}]       | [{'Name':[],'v':2}]                        | changed /0/v: 1 -> 2
            [{'Name':'a'},7]          | [{'Name':'a'},8]                           | changed /1: 7 -> 8
            [{'name':'a'},{'name':'b'}] | [{'name':'b'}]                           | removed /0: {"name":"a"}
            [{'Name':'z'},['a'],{'Name':'a'}] | [{'Name':'z'},{'Name':'a'},['a']]  | reordered at the top
            """)
    void elementsOfFreeForm(String first, String second, String difference) {
        assertThat(lines(ScalarType.ANY, first, second)).containsExactly(difference);
    }

    /** A value of the registry is that of its key and name, wherever in the list it stands. */
    @Test
    void aNameIsThatOfAnElementTogetherWithWhatHoldsIt() {
        String values = "{'VirtualMachine':{'RegistryChanges':{'AddValues':[%s]}}}";
        String one = "{'Key':{'Hive':'System','Name':'K'},'Name':'v','DWordValue':1}";
        String other = "{'Key':{'Hive':'System','Name':'L'},'Name':'v','DWordValue':2}";

        assertThat(lines(ComputeSystem.TYPE, values.formatted(one + ',' + other), values.formatted(other + ',' + one)))
                .containsExactly("reordered /VirtualMachine/RegistryChanges/AddValues");
    }

    @Test
    void differencesAreEqualIfTheySayTheSame() {
        Difference difference =
                Comparison.of(TYPE, tree("{'Boot':1}"), tree("{'Boot':2}")).get(0);
        assertThat(difference)
                .isEqualTo(Comparison.of(TYPE, tree("{'Boot':1}"), tree("{'Boot':2}"))
                        .get(0))
                .hasSameHashCodeAs(Comparison.of(TYPE, tree("{'Boot':1}"), tree("{'Boot':2}"))
                        .get(0))
                .isNotEqualTo(Comparison.of(TYPE, tree("{'Boot':1}"), tree("{'Boot':3}"))
                        .get(0))
                .isNotEqualTo(Comparison.of(TYPE, tree("{'Boot':0}"), tree("{'Boot':2}"))
                        .get(0))
                .isNotEqualTo(new Difference(
                        Kind.REORDERED,
                        difference.first().orElseThrow(),
                        difference.second().orElseThrow()))
                .isNotEqualTo("changed /Boot: 1 -> 2");
        assertThat(difference.hashCode()).isNotZero();
        assertThat(difference.second().orElseThrow().value()).isEqualTo(2);
    }
}
