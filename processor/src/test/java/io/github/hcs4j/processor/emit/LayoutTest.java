package io.github.hcs4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
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
        String text = Layout.of(JavaFile.builder("a", type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build());
        return text.substring(text.indexOf(';') + 3);
    }

    private static TypeSpec.Builder type() {
        return TypeSpec.classBuilder("T");
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

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).returns(int.class).addStatement("return 1");
    }

    @Test
    void methodsOfOneStatementStandTogether() {
        assertThat(laidOut(type().addMethod(method("a").build())
                        .addMethod(method("b").addAnnotation(JSON).build())
                        .addMethod(method("c").addAnnotation(Override.class).build())
                        .addMethod(method("d").addJavadoc("Says it.\n").build())
                        .addMethod(method("e").addStatement("i++").build())
                        .addMethod(method("f").build())
                        .build()))
                .isEqualTo("""
                        class T {
                            int a() { return 1; }
                            @Json("x") int b() { return 1; }
                            @Override int c() { return 1; }

                            /** Says it. */
                            int d() { return 1; }

                            int e() {
                                return 1;
                                i++;
                            }

                            int f() { return 1; }
                        }
                        """);
    }

    @Test
    void aMethodThatDoesNotFitKeepsItsLines() {
        String longest = "a".repeat(96);
        assertThat(laidOut(type().addMethod(method(longest).build())
                        .addMethod(method(longest + 'b').build())
                        .addMethod(method("c").build())
                        .build()))
                .isEqualTo("class T {\n    int " + longest + "() { return 1; }\n    int " + longest
                        + "b() {\n        return 1;\n    }\n    int c() { return 1; }\n}\n");
    }

    @Test
    void anAnnotationThatDoesNotFitHasALineOfItsOwn() {
        String name = "a".repeat(96);
        assertThat(laidOut(type().addMethod(method(name).addAnnotation(JSON).build())
                        .addMethod(method("b").build())
                        .build()))
                .isEqualTo("class T {\n    @Json(\"x\")\n    int " + name
                        + "() { return 1; }\n    int b() { return 1; }\n}\n");
    }

    @Test
    void anOverrideThatDoesNotFitIsAParagraph() {
        String name = "a".repeat(96);
        assertThat(laidOut(type().addMethod(
                                method(name).addAnnotation(Override.class).build())
                        .addMethod(method("c").build())
                        .build()))
                .isEqualTo("class T {\n    @Override\n    int " + name
                        + "() { return 1; }\n\n    int c() { return 1; }\n}\n");
    }

    @Test
    void parametersThatFitHaveOneLine() {
        MethodSpec method = method("a".repeat(60))
                .addParameter(int.class, "first")
                .addParameter(int.class, "secondOfThem")
                .build();
        assertThat(laidOut(type().addMethod(method).build()))
                .isEqualTo("class T {\n    int " + "a".repeat(60) + "(int first, int secondOfThem) { return 1; }\n}\n");
    }

    @Test
    void compactConstructorsAreMethods() {
        assertThat(laidOut(TypeSpec.recordBuilder("T")
                        .recordConstructor(MethodSpec.constructorBuilder()
                                .addParameter(int.class, "i")
                                .build())
                        .addMethod(MethodSpec.compactConstructorBuilder()
                                .addModifiers(Modifier.PUBLIC)
                                .addStatement("i = 1")
                                .build())
                        .build()))
                .isEqualTo("record T(int i) {\n    public T { i = 1; }\n}\n");
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
