package io.github.hcs4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final AnnotationSpec JSON = AnnotationSpec.builder(ClassName.get("a", "Json"))
            .addMember("value", "$S", "x")
            .build();
    private static final AnnotationSpec MODE = AnnotationSpec.builder(ClassName.get("a", "Json"))
            .addMember("mode", "1")
            .build();

    private static String laidOut(TypeSpec type) {
        String text = Layout.of(JavaFile.builder("a", type).indent("    ").build());
        return text.substring(text.indexOf(';') + 3);
    }

    private static TypeSpec.Builder type() {
        return TypeSpec.classBuilder("T");
    }

    private static FieldSpec.Builder field(String name) {
        return FieldSpec.builder(TypeName.INT, name, Modifier.PRIVATE);
    }

    @Test
    void aShortCommentHasOneLine() {
        assertThat(laidOut(
                        type().addJavadoc("Says it.\n").addField(int.class, "i").build()))
                .isEqualTo("""
                        /** Says it. */
                        class T {
                            int i;
                        }
                        """);
    }

    @Test
    void aCommentThatIsTooLongForOneLineKeepsThree() {
        assertThat(laidOut(type().addJavadoc("x".repeat(113) + "\n")
                        .addField(int.class, "i")
                        .build()))
                .startsWith("/** " + "x".repeat(113) + " */\n");
        assertThat(laidOut(type().addJavadoc("x".repeat(114) + "\n")
                        .addField(int.class, "i")
                        .build()))
                .startsWith("/**\n * " + "x".repeat(114) + "\n */\n");
    }

    @Test
    void aCommentOfTwoLinesStays() {
        assertThat(laidOut(type().addJavadoc("Says it.\nSays more.\n").build()))
                .isEqualTo("/**\n * Says it.\n * Says more.\n */\nclass T {}\n");
    }

    @Test
    void anAnnotationWithOneArgumentHasOneLine() {
        AnnotationSpec two = MODE.toBuilder().addMember("other", "2").build();
        assertThat(laidOut(type().addAnnotation(MODE).addAnnotation(two).build()))
                .isEqualTo("""
                        @Json(mode = 1)
                        @Json(
                                mode = 1,
                                other = 2
                        )
                        class T {}
                        """);
    }

    @Test
    void annotatedFieldsStandTogether() {
        assertThat(laidOut(type().addField(field("i").addAnnotation(JSON).build())
                        .addField(field("j").addAnnotation(JSON).build())
                        .addField(field("k").build())
                        .addMethod(MethodSpec.constructorBuilder().build())
                        .build()))
                .isEqualTo("""
                        class T {
                            @Json("x") private int i;
                            @Json("x") private int j;

                            private int k;

                            T() {}
                        }
                        """);
    }

    @Test
    void constantsStandTogether() {
        TypeSpec constant = TypeSpec.anonymousClassBuilder(CodeBlock.of("1"))
                .addJavadoc("One.\n")
                .build();
        assertThat(laidOut(TypeSpec.enumBuilder("T")
                        .addEnumConstant("A", constant)
                        .addEnumConstant("B", constant)
                        .build()))
                .isEqualTo("""
                        enum T {
                            /** One. */
                            A(1),
                            /** One. */
                            B(1)
                        }
                        """);
    }
}
