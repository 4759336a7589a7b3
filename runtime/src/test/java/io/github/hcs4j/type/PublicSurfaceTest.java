package io.github.hcs4j.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.Documents;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The methods that users see on records, builders and types: nothing of the machinery that reads and writes. */
class PublicSurfaceTest {

    private static final List<Class<?>> TYPES = List.of(
            JsonType.class,
            ScalarType.class,
            ListType.class,
            MapType.class,
            CarriedType.class,
            ModelType.class,
            ObjectType.class,
            EnumType.class,
            UnionType.class);

    /** Members of a class that others can call. */
    private static Stream<Executable> surface(Class<?> type) {
        Stream<Method> methods = Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isSynthetic());
        Stream<Constructor<?>> constructors = Arrays.stream(type.getDeclaredConstructors());
        return Stream.<Executable>concat(methods, constructors)
                .filter(member -> Modifier.isPublic(member.getModifiers()) || type.isInterface());
    }

    private static Stream<Class<?>> visible(Class<?> type) {
        return Stream.concat(
                Stream.of(type),
                Arrays.stream(type.getDeclaredClasses())
                        .filter(nested -> Modifier.isPublic(nested.getModifiers()))
                        .flatMap(PublicSurfaceTest::visible));
    }

    private static boolean isMachinery(Class<?> type) {
        return type.getPackageName().equals("io.github.hcs4j.json.engine");
    }

    @Test
    void nothingThatUsersCallTakesAReaderOrAWriter() {
        List<Class<?>> seen = Stream.concat(
                        TYPES.stream(),
                        Documents.types().stream()
                                .<Class<?>>map(ModelType::javaType)
                                .flatMap(PublicSurfaceTest::visible))
                .toList();

        assertThat(seen).hasSizeGreaterThan(600);
        assertThat(seen.stream().flatMap(PublicSurfaceTest::surface)).allSatisfy(member -> {
            assertThat(member.getParameterTypes()).as("%s", member).noneMatch(PublicSurfaceTest::isMachinery);
            assertThat(member instanceof Method method && isMachinery(method.getReturnType()))
                    .as("%s", member)
                    .isFalse();
        });
    }

    @Test
    void typesAreMadeByGeneratedCodeAlone() {
        assertThat(TYPES.stream().flatMap(type -> Arrays.stream(type.getDeclaredConstructors())))
                .noneMatch(constructor -> Modifier.isPublic(constructor.getModifiers()));
        assertThat(Documents.objectTypes())
                .allSatisfy(type -> assertThat(Arrays.stream(type.javaType().getDeclaredClasses())
                                .filter(nested -> Modifier.isPublic(nested.getModifiers()))
                                .map(Class::getSimpleName))
                        .containsExactly("Builder"));
    }
}
