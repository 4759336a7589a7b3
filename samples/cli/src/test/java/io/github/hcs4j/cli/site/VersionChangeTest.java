package io.github.hcs4j.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.cli.site.VersionChange.State;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.Lifetime.Version;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.ValueModel;
import io.github.hcs4j.processor.schema.JsonPointer;
import io.github.hcs4j.processor.schema.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionChangeTest {

    private static final Location AT = new Location("a.json", JsonPointer.ROOT, 1, 1);
    private static final List<Version> VERSIONS =
            List.of(version(0), version(1), version(2), version(3), version(4), version(10));

    @Test
    void aTypeComesChangesAndGoes() {
        EnumModel type = type(lifetime(1, 4), value("A", lifetime(1, 2)), value("B", lifetime(3, null)));
        List<VersionChange> changes = VersionChange.of(type, VERSIONS);

        assertThat(changes)
                .extracting(VersionChange::state)
                .containsExactly(State.ABSENT, State.NEW, State.UNCHANGED, State.CHANGED, State.UNCHANGED, State.GONE);
        assertThat(changes.get(3).signs()).isEqualTo("+1 −1");
        assertThat(changes.get(3).names()).isEqualTo("+B, −A");
        assertThat(changes).filteredOn(VersionChange::isChange).hasSize(3);
    }

    @Test
    void whatIsNotDatedIsInNoVersion() {
        EnumModel type = type(Lifetime.UNKNOWN, value("A", lifetime(1, null)));

        assertThat(VersionChange.of(type, VERSIONS))
                .allSatisfy(change -> assertThat(change.state()).isEqualTo(State.ABSENT));
    }

    private static EnumModel type(Lifetime lifetime, ValueModel... values) {
        return new EnumModel("E", "E", "", lifetime, null, AT, List.of(values), true);
    }

    private static ValueModel value(String text, Lifetime lifetime) {
        return new ValueModel(text, text, "", lifetime, null, AT);
    }

    private static Lifetime lifetime(int since, @Nullable Integer until) {
        return new Lifetime(version(since), until == null ? null : version(until));
    }

    private static Version version(int minor) {
        return new Version(2, minor);
    }
}
