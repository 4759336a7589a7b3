package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The members of a model by their names, and by names like theirs. */
class MemberIndexTest {

    private static final String LONGEST = "n".repeat(100);

    private record Box() {}

    private static final ObjectType<Box> BOX =
            ObjectType.of("Box", Box.class, "acme/box.schema.json#/$defs/Box", null, null, new Fleet.Told<Box>() {
                @Override
                protected void describe(Members<Box> members) {
                    members.add("a_b_c_def", "abcdef", ScalarType.STRING, box -> null);
                    members.add(LONGEST, "longest", ScalarType.STRING, box -> null);
                }
            });

    private final MemberIndex v2 = new MemberIndex(V2Model.model());
    private final MemberIndex own = new MemberIndex(new Model("acme/box.schema.json", List.of(), List.of(BOX)));

    @Test
    void hasTheObjectsWithAMember() {
        assertThat(v2.withMember("Owner"))
                .extracting(ObjectType::name)
                .containsExactly("ComputeSystem", "ComputeSystemProperties", "Properties");
        assertThat(v2.withMember("Owne")).isEmpty();
        assertThat(v2.model()).isSameAs(V2Model.model());
    }

    @Test
    void hasTheMembersWithANameLikeIt() {
        assertThat(v2.near("Chpset")).containsExactly("VirtualMachine.Chipset");
        assertThat(v2.near("secure_boot_template_id")).first().isEqualTo("Uefi.SecureBootTemplateId");
        assertThat(v2.near("ShemaVersion"))
                .startsWith("ComputeSystem.SchemaVersion", "HostedSystem.SchemaVersion")
                .hasSize(4);
        assertThat(v2.near("Nam")).hasSize(5);
    }

    @Test
    void namesHaveUnderscoresMistakesAndAHundredLetters() {
        assertThat(own.near("abcd")).containsExactly("Box.a_b_c_def");
        assertThat(own.near("x_a_b_c_d_e_f")).containsExactly("Box.a_b_c_def");
        assertThat(own.near("abc")).isEmpty();
        for (String name : List.of(LONGEST, LONGEST.replaceAll("n{20}$", ""))) {
            assertThat(own.near(name)).containsExactly("Box." + LONGEST);
            assertThat(MemberIndex.near(name, BOX)).containsExactly("Box." + LONGEST);
        }
        assertThat(own.near(LONGEST + "n")).isEmpty();
        assertThat(MemberIndex.near(LONGEST + "n", BOX)).isEmpty();
    }
}
