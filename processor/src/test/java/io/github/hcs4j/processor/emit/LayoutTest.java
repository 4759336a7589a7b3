package io.github.hcs4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** How declarations are laid out that are rare in what is generated from the schemas at hand. */
class LayoutTest {

    private static final String LONG = "aNameThatIsLongerThanHalfOfALineIfItIsWrittenInOneLineWithOthers";

    @Test
    void parametersOfTooWideAHeadStandInTheNextLineOrOneALine() {
        TypeSpec type = TypeSpec.classBuilder("Plenum")
                .addJavadoc("A type.\n")
                .addSuperinterface(Runnable.class)
                .addMethod(method("two")
                        .addParameter(int.class, "a")
                        .addParameter(int.class, LONG)
                        .returns(ClassName.get("a", "ATypeWithANameThatTakesSomeRoom"))
                        .build())
                .addMethod(method("three")
                        .addParameter(int.class, LONG)
                        .addParameter(int.class, LONG + 2)
                        .addStatement("return")
                        .build())
                .build();

        assertThat(laidOut(type)).isEqualTo("""
                package a;

                /** A type. */
                class Plenum implements Runnable {

                    public ATypeWithANameThatTakesSomeRoom two(
                            int a, int %1$s) {}

                    public void three(
                            int %1$s,
                            int %1$s2) {
                        return;
                    }
                }
                """.formatted(LONG));
    }

    @Test
    void componentsStandOneALineAndTheTypeOfTooWideAOneInTheNext() {
        TypeName map = ParameterizedTypeName.get(Map.class, String.class, Integer.class);
        AnnotationSpec name = AnnotationSpec.builder(ClassName.get("a", "Name"))
                .addMember("value", "$S", "a, b < c " + LONG)
                .build();
        TypeSpec type = TypeSpec.recordBuilder("R")
                .addJavadoc("A type.\n")
                .addSuperinterface(Runnable.class)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(int.class, "a")
                        .addParameter(ParameterSpec.builder(Types.nullable(map), LONG)
                                .addAnnotation(name)
                                .build())
                        .build())
                .addMethod(method("run").addStatement("return").build())
                .build();

        assertThat(laidOut(type)).endsWith("""
                record R(
                        int a,
                        @Name("a, b < c %1$s")
                        @Nullable Map<String, Integer> %1$s)
                        implements Runnable {

                    public void run() {
                        return;
                    }
                }
                """.formatted(LONG));
    }

    @Test
    void permittedTypesStandOneALineWhereTheyAreTooMany() {
        TypeSpec type = TypeSpec.interfaceBuilder("Choice")
                .addJavadoc("A type.\n")
                .addModifiers(Modifier.SEALED)
                .addPermittedSubclasses(List.of(ClassName.get("a", "A" + LONG), ClassName.get("a", "B" + LONG)))
                .addField(type())
                .build();

        assertThat(laidOut(type)).endsWith("""
                sealed interface Choice permits
                        A%1$s,
                        B%1$s {

                    int TYPE = 1;
                }
                """.formatted(LONG));
    }

    private static FieldSpec type() {
        return FieldSpec.builder(int.class, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("1")
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    }

    private static String laidOut(TypeSpec type) {
        return Layout.of(JavaFile.builder("a", type)
                .indent(Code.INDENT)
                .skipJavaLangImports(true)
                .build());
    }
}
