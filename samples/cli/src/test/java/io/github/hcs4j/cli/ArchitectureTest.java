package io.github.hcs4j.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.hcs4j.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule jsonGoesThroughTheRuntime =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule batchesKnowNoCommandLine = noClasses()
            .that()
            .resideInAPackage("..cli.batch")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "io.github.hcs4j.cli");

    @ArchTest
    static final ArchRule comparisonsKnowNoCommandLine = noClasses()
            .that()
            .resideInAPackage("..cli.diff")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "io.github.hcs4j.cli");

    @ArchTest
    static final ArchRule theSiteKnowsNoCommandLine = noClasses()
            .that()
            .resideInAnyPackage("..cli.example", "..cli.site")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "io.github.hcs4j.cli", "io.github.hcs4j.cli.batch");

    @ArchTest
    static final ArchRule schemaFilesAreReadForBundlesComparisonsAndTheSiteOnly = noClasses()
            .that()
            .resideOutsideOfPackages("..cli.bundle", "..cli.diff", "..cli.example", "..cli.site")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.hcs4j.processor..")
            .because("other commands start without it");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.github.hcs4j.cli.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule standardStreamsAreTakenOnce = noClasses()
            .that()
            .doNotHaveSimpleName("Console")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.FileDescriptor");

    @ArchTest
    static final ArchRule classesAreFinal = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveModifier(JavaModifier.FINAL);
}
