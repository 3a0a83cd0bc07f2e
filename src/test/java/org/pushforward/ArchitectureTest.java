package org.pushforward;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages, each with its reason. */
@AnalyzeClasses(packages = "org.pushforward", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] TENSORS = {"org.nd4j..", "org.bytedeco..", "jdk.incubator.vector.."};
    private static final String[] TOOLKIT = {"javafx..", "org.controlsfx..", "atlantafx.."};

    @ArchTest
    static final ArchRule toolkitOnlyInTheWindow = noClasses()
            .that()
            .resideOutsideOfPackages("org.pushforward.ui..", "org.pushforward")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TOOLKIT)
            .because("pictures, films and tests are made with no display; only the window may need one");

    @ArchTest
    static final ArchRule tensorsOnlyBelow = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.pushforward.prob..",
                    "org.pushforward.bijector..",
                    "org.pushforward.nn..",
                    "org.pushforward.data..",
                    "org.pushforward.model..",
                    "org.pushforward.bench.samediff..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TENSORS)
            .because("a tensor that reaches a view is read by two threads");

    @ArchTest
    static final ArchRule trainingStandsAlone = onlyOurs("training", "training", "parameter", "text")
            .because("the thread boundary must not know what is trained nor who looks at it");

    @ArchTest
    static final ArchRule plotStandsAlone =
            onlyOurs("plot", "plot", "text").because("a painter is a snapshot in and a picture out");

    @ArchTest
    static final ArchRule lessonStandsAlone = onlyOurs("lesson", "lesson", "text")
            .because("a lesson is a text file; what exists to be shown is told to its checker");

    @ArchTest
    static final ArchRule parameterStandsAlone = onlyOurs("parameter", "parameter", "text")
            .because("everyone describes parameters, so the description can depend on no one");

    @ArchTest
    static final ArchRule enginesArrows =
            onlyOurs("nn", "nn", "prob").because("the engine serves models and knows none of them");

    @ArchTest
    static final ArchRule benchArrows = onlyOurs("bench", "bench", "nn", "prob")
            .because("the engine is timed as anyone would use it, with nothing of the laboratory around it");

    @ArchTest
    static final ArchRule modelsArrows = onlyOurs(
                    "model", "model", "nn", "bijector", "prob", "data", "training", "parameter", "text")
            .because("a model trains without anyone looking");

    @ArchTest
    static final ArchRule experimentsArrows = onlyOurs(
                    "experiment",
                    "experiment",
                    "model",
                    "plot",
                    "training",
                    "lesson",
                    "parameter",
                    "text",
                    "data",
                    "prob",
                    "bijector")
            .because("an exhibit joins a trainer to its painters; tensors and windows are not its business");

    @ArchTest
    static final ArchRule windowAndCommandLineDoNotMeet = noClasses()
            .that()
            .resideInAPackage("org.pushforward.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.pushforward.cli..")
            .because("Main alone knows both; what both need lives in experiment");

    @ArchTest
    static final ArchRule commandLineHasNoWindow = noClasses()
            .that()
            .resideInAPackage("org.pushforward.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.pushforward.ui..")
            .because("the command line never needs a display");

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction onlyOurs(
            String of, String... others) {
        String[] allowed = new String[others.length + 1];
        for (int i = 0; i < others.length; i++) {
            allowed[i] = "org.pushforward." + others[i] + "..";
        }
        allowed[others.length] = "";
        return classes()
                .that()
                .resideInAPackage("org.pushforward." + of + "..")
                .should()
                .onlyDependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.or(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage(
                                "org.pushforward.."),
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(allowed)));
    }
}
