package io.github.hcs4j.container.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class VolumePathTest {

    /** The shape that hcsshim asks for, and what is taken of it. */
    private static final Pattern SHAPE =
            Pattern.compile("(\\\\\\\\\\?\\\\Volume\\{?\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}}}?)\\\\?");

    private static final String GUID = "01234567-89ab-cdef-ABCD-EF0123456789";

    @Property
    void isWhateverHasTheShapeOfOne(@ForAll("paths") String path) {
        var shape = SHAPE.matcher(path);
        if (shape.matches()) {
            VolumePath volume = VolumePath.of(path).orElseThrow();
            assertThat(volume.withoutBackslash()).isEqualTo(shape.group(1));
            assertThat(volume.withBackslash()).isEqualTo(shape.group(1) + '\\');
        } else {
            assertThat(VolumePath.of(path)).isEmpty();
        }
    }

    /** Each part of a path is there, or is not, or is there twice, or is another. */
    @Provide
    Arbitrary<String> paths() {
        return Combinators.combine(part("\\\\?\\Volume"), part("{"), part(GUID), part("}"), part("\\"))
                .as((prefix, open, guid, close, end) -> prefix + open + guid + close + end);
    }

    private static Arbitrary<String> part(String usual) {
        return Arbitraries.frequency(
                Tuple.of(6, usual),
                Tuple.of(2, ""),
                Tuple.of(2, usual + usual),
                Tuple.of(1, usual.replaceAll(".$", "g")));
    }
}
