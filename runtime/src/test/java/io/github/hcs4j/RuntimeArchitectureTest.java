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
import io.github.hcs4j.annotation.HcsGenerated;
import java.lang.invoke.MethodHandles;

/** The rules that the packages of the runtime keep. */
@AnalyzeClasses(
        packages = {
            "io.github.hcs4j.version",
            "io.github.hcs4j.json",
            "io.github.hcs4j.type",
            "io.github.hcs4j.model",
            "io.github.hcs4j.document",
            "io.github.hcs4j.gate",
            "io.github.hcs4j.host",
            "io.github.hcs4j.container",
            "io.github.hcs4j.explain",
            "io.github.hcs4j.compare",
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
            .definedBy("io.github.hcs4j.json")
            .layer("engine")
            .definedBy("io.github.hcs4j.json.engine..")
            .layer("type")
            .definedBy("io.github.hcs4j.type..")
            .layer("model")
            .definedBy("io.github.hcs4j.model..")
            .layer("document")
            .definedBy("io.github.hcs4j.document..")
            .layer("gate")
            .definedBy("io.github.hcs4j.gate..")
            .layer("host")
            .definedBy("io.github.hcs4j.host..")
            .layer("container")
            .definedBy("io.github.hcs4j.container..")
            .layer("explain")
            .definedBy("io.github.hcs4j.explain..")
            .layer("compare")
            .definedBy("io.github.hcs4j.compare..")
            .layer("diff")
            .definedBy("io.github.hcs4j.diff..")
            .layer("validate")
            .definedBy("io.github.hcs4j.validate..")
            .whereLayer("container")
            .mayOnlyBeAccessedByLayers("validate")
            .whereLayer("explain")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("compare")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("gate")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("diff")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("validate")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("host")
            .mayOnlyBeAccessedByLayers("container", "validate")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("gate", "explain", "compare", "validate")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("document", "gate", "container", "explain", "validate")
            .whereLayer("type")
            .mayOnlyBeAccessedByLayers(
                    "model", "document", "gate", "container", "explain", "compare", "diff", "validate")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("type", "model", "container", "explain", "validate")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers(
                    "engine",
                    "type",
                    "model",
                    "document",
                    "gate",
                    "container",
                    "explain",
                    "compare",
                    "diff",
                    "validate")
            .whereLayer("version")
            .mayOnlyBeAccessedByLayers(
                    "type", "model", "document", "gate", "host", "container", "explain", "compare", "diff", "validate");

    @ArchTest
    static final ArchRule A_CONTAINER_IS_PLANNED_THEN_WRITTEN_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("plan")
            .definedBy("io.github.hcs4j.container.plan")
            .layer("v1")
            .definedBy("io.github.hcs4j.container.v1")
            .layer("v2")
            .definedBy("io.github.hcs4j.container.v2")
            .layer("ledger")
            .definedBy("io.github.hcs4j.container.ledger")
            .layer("rules")
            .definedBy("io.github.hcs4j.container.rules..")
            .layer("doors")
            .definedBy("io.github.hcs4j.container")
            .whereLayer("doors")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("doors")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("rules", "doors")
            .whereLayer("v1")
            .mayOnlyBeAccessedByLayers("ledger", "doors")
            .whereLayer("v2")
            .mayOnlyBeAccessedByLayers("ledger", "doors");

    @ArchTest
    static final ArchRule RULES_OF_A_YEAR_KNOW_NO_OTHER_YEAR = slices().matching("io.github.hcs4j.container.rules.(*)")
            .should()
            .notDependOnEachOther()
            .because("another set of rules is an addition");

    @ArchTest
    static final ArchRule PLANS_AND_RENDERERS_KNOW_NO_RULES = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.hcs4j.container.plan", "io.github.hcs4j.container.v1", "io.github.hcs4j.container.v2")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("io\\.github\\.hcs4j\\.container\\.(rules\\..*|ledger\\..*|[A-Z].*)")
            .because("every set of rules plans for the same renderers");

    @ArchTest
    static final ArchRule A_MODEL_HAS_NO_MAPPERS = noClasses()
            .that()
            .resideInAPackage("io.github.hcs4j.model..")
            .should()
            .haveSimpleNameEndingWith("Mapper")
            .because("a mapping decides on its own what it leaves out");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("io.github.hcs4j.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_PARSER_IS_NEEDED = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
            .because("users bring the parser they like, or none");

    @ArchTest
    static final ArchRule NOTHING_UNSAFE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("sun.misc.Unsafe")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class)
            .because("the engine has no memory of its own and no state of threads");

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
            .and()
            .doNotHaveFullyQualifiedName("io.github.hcs4j.container.HcsDocument")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..")
            .because("java.nio.file follows the rules of the machine that runs the program, not those of Windows");

    @ArchTest
    static final ArchRule CLASSES_ARE_FINAL_UNLESS_MADE_TO_BE_EXTENDED = classes()
            .that(resideInAPackage("io.github.hcs4j.host..")
                    .or(resideInAPackage("io.github.hcs4j.container.."))
                    .or(resideInAPackage("io.github.hcs4j.compare.."))
                    .or(resideInAPackage("io.github.hcs4j.document.."))
                    .or(resideInAPackage("io.github.hcs4j.explain.."))
                    .or(resideInAPackage("io.github.hcs4j.gate.."))
                    .or(resideInAPackage("io.github.hcs4j.validate..")))
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .areNotAnnotatedWith(HcsGenerated.class)
            .should()
            .haveModifier(JavaModifier.FINAL);
}
