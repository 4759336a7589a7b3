package io.github.hcs4j;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.MethodHandles;

/** The rules that the packages of the runtime keep. */
@AnalyzeClasses(
        packages = {
            "io.github.hcs4j.version",
            "io.github.hcs4j.json",
            "io.github.hcs4j.model",
            "io.github.hcs4j.gate",
            "io.github.hcs4j.host",
            "io.github.hcs4j.container",
            "io.github.hcs4j.explain",
            "io.github.hcs4j.diff",
            "io.github.hcs4j.validate"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class RuntimeArchitectureTest {

    @ArchTest
    static final ArchRule DEPENDENCIES_RUN_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("version")
            .definedBy("io.github.hcs4j.version..")
            .layer("json")
            .definedBy("io.github.hcs4j.json..")
            .layer("model")
            .definedBy("io.github.hcs4j.model..")
            .layer("gate")
            .definedBy("io.github.hcs4j.gate..")
            .layer("host")
            .definedBy("io.github.hcs4j.host..")
            .layer("container")
            .definedBy("io.github.hcs4j.container..")
            .layer("explain")
            .definedBy("io.github.hcs4j.explain..")
            .layer("diff")
            .definedBy("io.github.hcs4j.diff..")
            .layer("validate")
            .definedBy("io.github.hcs4j.validate..")
            .whereLayer("container")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("explain")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("gate")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("diff")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("validate")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("host")
            .mayOnlyBeAccessedByLayers("container")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("gate", "container", "explain", "validate")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("model", "gate", "container", "explain", "diff", "validate")
            .whereLayer("version")
            .mayOnlyBeAccessedByLayers("json", "model", "gate", "host", "container", "explain", "diff", "validate");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("io.github.hcs4j.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JSON_IS_PARSED_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.hcs4j.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.core..")
            .because("the parser can then be changed, and generated code is the same for any");

    @ArchTest
    static final ArchRule ONLY_ITS_IMPLEMENTATION_KNOWS_JACKSON_3 = noClasses()
            .that()
            .haveNameNotMatching(".*\\.json\\.Jackson3\\w+(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("with Jackson 2 it need not be there");

    @ArchTest
    static final ArchRule ONLY_ITS_IMPLEMENTATION_KNOWS_JACKSON_2 = noClasses()
            .that()
            .haveNameNotMatching(".*\\.json\\.Jackson2\\w+(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.core..")
            .because("with Jackson 3 it need not be there");

    @ArchTest
    static final ArchRule NOTHING_IS_READ_BY_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .orShould()
            .callMethodWhere(target(owner(JavaClass.Predicates.type(Class.class)))
                    .and(target(
                            nameMatching("forName|get(Declared)?(Field|Method|Constructor|RecordComponent|Classe)s?"))))
            .orShould()
            .callMethodWhere(target(owner(JavaClass.Predicates.type(MethodHandles.Lookup.class)))
                    .and(target(nameMatching("find.*|unreflect.*"))))
            .because("documents are read and written by generated code");

    @ArchTest
    static final ArchRule PATHS_OF_THE_HOST_ARE_STRINGS = noClasses()
            .that()
            .resideInAnyPackage("io.github.hcs4j.host..", "io.github.hcs4j.container..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..")
            .because("java.nio.file follows the rules of the machine that runs the program, not those of Windows");

    @ArchTest
    static final ArchRule CLASSES_ARE_FINAL_UNLESS_MADE_TO_BE_EXTENDED = classes()
            .that(resideInAPackage("io.github.hcs4j.host..")
                    .or(resideInAPackage("io.github.hcs4j.container.."))
                    .or(resideInAPackage("io.github.hcs4j.explain.."))
                    .or(resideInAPackage("io.github.hcs4j.gate.."))
                    .or(resideInAPackage("io.github.hcs4j.validate..")))
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL);
}
