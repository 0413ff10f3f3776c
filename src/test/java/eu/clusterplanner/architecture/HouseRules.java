package eu.clusterplanner.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;

/** The rules, over any base package, so that they can be tried on canaries. */
final class HouseRules {

    /** From the ground up: a module may use those before it, never those after it. */
    static final List<String> MODULES = List.of(
            "shared",
            "reference",
            "figure",
            "schedule",
            "jooq",
            "platform",
            "identity",
            "record",
            "shell",
            "partnership",
            "notification",
            "discussion",
            "partner",
            "competence",
            "request",
            "valuechain",
            "strategy",
            "review",
            "action",
            "roadmap",
            "reporting",
            "scenario",
            "thread",
            "advice",
            "document",
            "exchange",
            "operation");

    private final String base;

    HouseRules(String base) {
        this.base = base;
    }

    ArchRule modulesUseOnlyThoseBefore() {
        return classes()
                .that(resideInAnyPackage(base + ".."))
                .should(new ArchCondition<>("use only modules before theirs") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        int own = moduleOf(item);
                        item.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> moduleOf(dependency.getTargetClass()) > own && own >= 0)
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
                    }
                });
    }

    ArchRule everyClassIsInAModule() {
        return classes()
                .that(resideInAnyPackage(base + ".*.."))
                .should(new ArchCondition<>("be in a module of the house plan") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (moduleOf(item) < 0) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " is in no module"));
                        }
                    }
                });
    }

    ArchRule viewsDoNotReachTheDatabase() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", base + ".jooq..", base + "..persistence..", "java.sql..");
    }

    ArchRule computationsArePure() {
        return noClasses()
                .that(resideInAnyPackage(
                                base + "..analysis..", base + ".reference..", base + ".schedule..", base + ".figure..")
                        .and(DescribedPredicate.not(simpleName("package-info"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.jooq..", "com.vaadin..", base + ".jooq..");
    }

    /** Flow follows these listeners when it gathers the scripts of the first page: a page they name is loaded at sign-in. */
    ArchRule listenersOfTheStartNameNoPage() {
        return noClasses()
                .that(resideInAnyPackage(base + "..").and(assignableTo(VaadinServiceInitListener.class)))
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Route.class);
    }

    ArchRule vaadinStaysInViews() {
        return noClasses()
                .that(resideInAnyPackage(base + ".*..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage(base + "..ui..", base + ".shell..", base + ".identity.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..");
    }

    ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .that(resideInAnyPackage(base + "..").and(DescribedPredicate.not(resideInAnyPackage(base + ".jooq.."))))
                .should()
                .haveNameMatching(".*(Helper|Util|Utils|Impl|Dto|DTO)");
    }

    ArchRule timeComesFromTheClock() {
        return noClasses()
                .that(resideInAnyPackage(base + ".."))
                .should(new ArchCondition<>("ask the machine for the time") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getMethodCallsFromSelf().stream()
                                .filter(HouseRules::asksForNow)
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.satisfied(item, call.getDescription())));
                    }
                });
    }

    /** {@code IdentityConfiguration} checks {@code @PreAuthorize} alone: any other annotation would promise what nobody does. */
    ArchRule accessIsDeclaredInOneWay() {
        return noClasses()
                .that(resideInAnyPackage(base + ".."))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.springframework\\.security\\..*\\."
                                + "(PostAuthorize|PreFilter|PostFilter|Secured|AuthorizeReturnObject|HandleAuthorizationDenied)");
    }

    private static boolean asksForNow(JavaMethodCall call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private int moduleOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return -1;
        }
        String module = name.substring(base.length() + 1).split("\\.", 2)[0];
        return MODULES.indexOf(module);
    }
}
