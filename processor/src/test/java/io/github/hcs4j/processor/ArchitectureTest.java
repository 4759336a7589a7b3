package io.github.hcs4j.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.hcs4j.processor.schema.Characters;
import io.github.hcs4j.processor.schema.Location;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Reading knows JSON, writing knows Java, the model stands between them, and only the processor knows the compiler. */
@AnalyzeClasses(packagesOf = HcsProcessor.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.hcs4j.processor";

    @ArchTest
    static final ArchRule DEPENDENCIES_RUN_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("processor")
            .definedBy(ROOT)
            .layer("emit")
            .definedBy(ROOT + ".emit")
            .layer("model")
            .definedBy(ROOT + ".model")
            .layer("schema")
            .definedBy(ROOT + ".schema")
            .whereLayer("processor")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("emit")
            .mayOnlyBeAccessedByLayers("processor")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("processor", "emit")
            .whereLayer("schema")
            .mayOnlyBeAccessedByLayers("processor", "emit", "model");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_PROCESSOR_TALKS_TO_THE_COMPILER = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("javax.annotation.processing..", "javax.tools..", "javax.lang.model..")
                            .and(not(type(SourceVersion.class)))
                            .and(not(type(Modifier.class)))
                            .and(not(type(Modifier[].class))));

    @ArchTest
    static final ArchRule READING_KNOWS_NOTHING_OF_JAVA = noClasses()
            .that()
            .resideInAPackage(ROOT + ".schema")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.palantir.javapoet..", "javax.lang.model.."));

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_OF_JAVA_ONLY_ITS_NAMES = noClasses()
            .that()
            .resideInAPackage(ROOT + ".model")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.palantir.javapoet..", "javax.lang.model..")
                    .and(not(type(SourceVersion.class))));

    @ArchTest
    static final ArchRule WRITING_KNOWS_OF_SCHEMAS_ONLY_PLACES_AND_CHARACTERS = noClasses()
            .that()
            .resideInAPackage(ROOT + ".emit")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".schema")
                    .and(not(type(Location.class)))
                    .and(not(type(Characters.class))));

    @ArchTest
    static final ArchRule JSON_IS_PARSED_IN_ONE_PLACE = noClasses()
            .that()
            .haveNameNotMatching(".*\\.JsonFile(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule NOTHING_IS_READ_BUT_THROUGH_THE_CLASS_LOADER_AND_FROM_NAMED_FOLDERS = noClasses()
            .that()
            .doNotHaveSimpleName("SchemaFolders")
            .and()
            .doNotHaveSimpleName("ProcessorOptions")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net.http.."))
            .orShould()
            .dependOnClassesThat(classNamed("java.io.File"))
            .orShould()
            .dependOnClassesThat(classNamed("java.net.URL"));

    @ArchTest
    static final ArchRule ONLY_THE_PROCESSOR_IS_PUBLIC = classes()
            .that()
            .resideInAPackage(ROOT)
            .and()
            .areNotAssignableTo(HcsProcessor.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule THERE_IS_ONE_WAY_INTO_WRITING = classes()
            .that()
            .resideInAPackage(ROOT + ".emit")
            .and()
            .arePublic()
            .should()
            .haveSimpleName("SourceEmitter")
            .orShould()
            .haveSimpleName("EmitContext")
            .orShould()
            .haveSimpleName("SourceFile");

    private static DescribedPredicate<JavaClass> classNamed(String name) {
        return DescribedPredicate.describe(
                "are " + name, found -> found.getName().equals(name));
    }
}
