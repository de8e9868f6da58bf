package dev.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.entente.database.Writes;
import dev.entente.graphql.filter.Filter;
import dev.entente.graphql.filter.ListFilter;
import dev.entente.time.PartialDate;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.junit.jupiter.api.Test;

/** Which way dependencies point, and what the platform does not forgive. */
class ArchitectureTest {

  /**
   * The inputs of filters refer to each other as the types of the schema do, which is in circles: a
   * statement is made at a meeting, and a meeting has statements.
   */
  private static final DescribedPredicate<JavaClass> A_FILTER =
      assignableTo(Filter.class).or(assignableTo(ListFilter.class));

  /** What reads articles is pure; these rooms compare it with the graph and store it. */
  private static final String[] APPLIES_WHAT_WAS_READ = {
    "dev.entente.ingest.match..",
    "dev.entente.ingest.draft..",
    "dev.entente.ingest.apply..",
    "dev.entente.ingest.command.."
  };

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.entente");

  @Test
  void dependenciesPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("ingest")
        .definedBy(APPLIES_WHAT_WAS_READ)
        .layer("curation")
        .definedBy("dev.entente.curation..")
        .layer("dataset")
        .definedBy("dev.entente.dataset..")
        .layer("search")
        .definedBy("dev.entente.search..")
        .layer("http")
        .definedBy("dev.entente.http..")
        .layer("concepts")
        .definedBy(
            "dev.entente.office..",
            "dev.entente.meeting..",
            "dev.entente.statement..",
            "dev.entente.relationship..",
            "dev.entente.trade..")
        .layer("live")
        .definedBy("dev.entente.live..")
        .layer("walks")
        .definedBy("dev.entente.timeline..", "dev.entente.path..", "dev.entente.statistics..")
        .layer("evidence")
        .definedBy("dev.entente.evidence..")
        .layer("sources")
        .definedBy("dev.entente.actor..", "dev.entente.article..")
        .layer("time")
        .definedBy("dev.entente.time..")
        .layer("graphql")
        .definedBy("dev.entente.graphql..")
        .layer("change")
        .definedBy("dev.entente.change..")
        .layer("security")
        .definedBy("dev.entente.security..")
        .layer("database")
        .definedBy("dev.entente.database..")
        .whereLayer("ingest")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("curation")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("dataset")
        .mayOnlyBeAccessedByLayers("ingest", "curation")
        .whereLayer("search")
        .mayOnlyBeAccessedByLayers("ingest", "curation", "dataset")
        .whereLayer("http")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("walks")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("live")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("concepts")
        .mayOnlyBeAccessedByLayers("ingest", "curation", "dataset", "walks", "live", "search")
        .whereLayer("evidence")
        .mayOnlyBeAccessedByLayers(
            "ingest", "curation", "dataset", "walks", "live", "search", "concepts")
        .whereLayer("sources")
        .mayOnlyBeAccessedByLayers(
            "ingest", "curation", "dataset", "walks", "live", "search", "concepts", "evidence")
        .whereLayer("time")
        .mayOnlyBeAccessedByLayers(
            "ingest",
            "curation",
            "dataset",
            "walks",
            "live",
            "search",
            "concepts",
            "evidence",
            "sources")
        .whereLayer("change")
        .mayOnlyBeAccessedByLayers("ingest", "curation", "dataset", "http")
        .whereLayer("security")
        .mayOnlyAccessLayers("graphql")
        .whereLayer("graphql")
        .mayNotAccessAnyLayer()
        .whereLayer("database")
        .mayNotAccessAnyLayer()
        .ignoreDependency(A_FILTER, A_FILTER)
        .check(ALL);
  }

  /** The same on every machine and without a database: nothing else of ours is asked. */
  @Test
  void readingAnArticleIsAPureFunction() {
    classes()
        .that()
        .resideInAPackage("dev.entente.ingest..")
        .and()
        .resideOutsideOfPackages(APPLIES_WHAT_WAS_READ)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("dev.entente..")
                .and(resideOutsideOfPackages("jakarta..", "io.quarkus..", "org.hibernate.."))
                .or(
                    resideInAPackage("dev.entente.ingest..")
                        .and(resideOutsideOfPackages(APPLIES_WHAT_WAS_READ)))
                .or(type(PartialDate.class))
                .or(assignableTo(Enum.class)))
        .check(ALL);
  }

  @Test
  void noTwoRoomsDependOnEachOther() {
    slices()
        .matching("dev.entente.(*)..")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(A_FILTER, A_FILTER)
        .check(ALL);
    slices().matching("dev.entente.graphql.(*)..").should().beFreeOfCycles().check(ALL);
    slices().matching("dev.entente.dataset.(*)..").should().beFreeOfCycles().check(ALL);
    slices().matching("dev.entente.ingest.(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void noRoomIsAGrabBag() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..service..")
        .check(ALL);
    noClasses().should().haveSimpleNameEndingWith("Manager").check(ALL);
    noClasses().should().haveSimpleNameEndingWith("Util").check(ALL);
  }

  @Test
  void whatWritesIsATransaction() {
    methods()
        .that()
        .areAnnotatedWith(Writes.class)
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(ALL);
  }

  @Test
  void fieldsAreFetchedForAWholeLevel() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(GraphQLApi.class)
        .should(
            new ArchCondition<JavaMethod>("take all objects of a level") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                for (JavaParameter parameter : method.getParameters()) {
                  if (parameter.isAnnotatedWith(Source.class)) {
                    boolean first = parameter.getIndex() == 0;
                    boolean many = parameter.getRawType().isEquivalentTo(List.class);
                    events.add(
                        new SimpleConditionEvent(method, first && many, method.getFullName()));
                  }
                }
              }
            })
        .because("a method that takes one object would be called, and would read, for each of them")
        .check(ALL);
  }

  @Test
  void fieldsAreReachableInTheNativeBinary() {
    classes()
        .that()
        .areAnnotatedWith(GraphQLApi.class)
        .should(
            new ArchCondition<JavaClass>("have a root field or be registered for reflection") {
              @Override
              public void check(JavaClass api, ConditionEvents events) {
                boolean reachable =
                    api.isAnnotatedWith(RegisterForReflection.class)
                        || api.getMethods().stream()
                            .anyMatch(
                                method ->
                                    method.isAnnotatedWith(Query.class)
                                        || method.isAnnotatedWith(Mutation.class));
                events.add(new SimpleConditionEvent(api, reachable, api.getName()));
              }
            })
        .because("Quarkus registers only classes with a root field")
        .check(ALL);
  }

  @Test
  void inheritedMembersAreReachableInTheNativeBinary() {
    classes()
        .that(resideInAnyPackage("dev.entente.graphql..", "dev.entente.change..").or(A_FILTER))
        .and()
        .haveModifier(JavaModifier.ABSTRACT)
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .beAnnotatedWith(RegisterForReflection.class)
        .because("Quarkus registers the members that a type declares itself")
        .check(ALL);
  }
}
