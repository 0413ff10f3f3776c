package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.partnership.TeamService;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.review.NewReview;
import eu.clusterplanner.review.ReviewRefusedException;
import eu.clusterplanner.review.ReviewService;
import eu.clusterplanner.review.ReviewedDocuments;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.field.DayPicker;
import eu.clusterplanner.shell.field.RecordTitle;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** Where a manager starts a team review: what is decided on, by whom, until when, by which rule. */
@Route(value = PartnershipPage.ROUTE + "reviews/new", layout = PartnershipLayout.class)
@PermitAll
class NewReviewPage extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    private static final String BRUSSELS = "Europe/Brussels";
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.startsWith("Europe/") || id.startsWith("Atlantic/"))
            .sorted()
            .toList();
    private static final int DAYS = 14;
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int MOST_TITLE = 250;

    private final transient ReviewService reviews;
    private final transient PartnershipAccess access;
    private final transient TeamService team;
    private final transient Records records;
    private final transient ReviewedDocuments documents;
    private final transient Clock clock;
    private final transient ReviewWords words = new ReviewWords(texts());
    private final TextField title = new TextField();
    private final TextArea message = new TextArea();
    private final DatePicker day = new DayPicker(texts(), texts().get("review.new.day"));
    private final TimePicker time = new TimePicker();
    private final ComboBox<String> zone = new ComboBox<>();
    private final Checkbox costs = new Checkbox();
    private final Paragraph problem = new Paragraph();
    private final transient List<SeatFields> seats = new ArrayList<>();

    NewReviewPage(
            ReviewService reviews,
            PartnershipAccess access,
            TeamService team,
            Records records,
            ReviewedDocuments documents,
            Clock clock) {
        super("review.new.title");
        this.reviews = reviews;
        this.access = access;
        this.team = team;
        this.records = records;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {
        if (access.require(partnership).role() != Role.MANAGER) {
            throw new AccessDeniedException("managers start reviews");
        }
        SubjectChoice subjects = new SubjectChoice(texts(), kind -> records.list(partnership, kind), documents.kinds());
        RuleFields rule = new RuleFields(words, records.list(partnership, "governance_body"));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("planner-answer-problem");
        Button start = new Button(words.get("new.start"), pressed -> start(partnership, subjects, rule));
        start.addThemeName("primary");
        Div buttons = new Div(start, new Button(words.get("cancel"), pressed -> open(ReviewsPage.class, partnership)));
        buttons.addClassName("planner-buttons");
        add(
                section("new.about", about()),
                section("new.what", subjects),
                section("new.who", new Paragraph(words.get("new.who.line")), seats(partnership)),
                section("new.rule", rule),
                section("new.until", until()),
                problem,
                buttons);
    }

    private Section section(String key, Component... contents) {
        Section section = new Section(new H2(words.get(key)));
        section.addClassName("planner-section");
        section.add(contents);
        return section;
    }

    private Div about() {
        title.setLabel(words.get("new.name"));
        title.setMaxLength(MOST_TITLE);
        title.setManualValidation(true);
        title.setPlaceholder(words.get("new.name.example"));
        message.setLabel(words.get("new.message"));
        message.setHelperText(words.get("new.message.help"));
        message.setMaxLength(2000);
        message.setManualValidation(true);
        Div fields = new Div(title, message);
        fields.addClassName("planner-form");
        return fields;
    }

    private Div until() {
        day.setValue(LocalDate.now(clock).plusDays(DAYS));
        time.setLabel(words.get("new.time"));
        time.setLocale(Locale.UK);
        zone.setLabel(words.get("new.zone"));
        zone.setItems(ZONES);
        zone.setValue(ZONES.contains(clock.getZone().getId()) ? clock.getZone().getId() : BRUSSELS);
        zone.setManualValidation(true);
        time.setValue(EVENING);
        time.setManualValidation(true);
        costs.setLabel(words.get("new.costs"));
        Div fields = new Div(day, time, zone, costs);
        fields.addClassName("planner-review-fields");
        return fields;
    }

    /** A line for each partner that has not left, and one for a voice without a vote. */
    private Div seats(PartnershipId partnership) {
        List<TeamMember> people = team.list(partnership).stream()
                .filter(each -> each.role() != Role.READER)
                .toList();
        LocalDate today = LocalDate.now(clock);
        Div list = new Div();
        list.addClassName("planner-review-seats");
        for (RecordRow partner : records.list(partnership, "partner")) {
            Optional<LocalDate> left = partner.value("left", LocalDate.class);
            if (left.isEmpty() || left.get().isAfter(today)) {
                seats.add(new SeatFields(
                        texts(),
                        partner.id(),
                        RecordTitle.of(partner),
                        people.stream()
                                .filter(each -> partner.id().equals(each.partner()))
                                .toList(),
                        partner.text("country")));
            }
        }
        seats.add(new SeatFields(texts(), null, words.get("new.voice"), List.of(), ""));
        seats.forEach(list::add);
        return list;
    }

    private void start(PartnershipId partnership, SubjectChoice subjects, RuleFields rule) {
        problem.setText("");
        title.setInvalid(false);
        message.setInvalid(false);
        day.setInvalid(false);
        LocalDate until = day.getValue();
        LocalTime at = time.getValue();
        String in = zone.getValue();
        if (until == null || at == null || in == null) {
            refuse(day, texts().get("review.new.day.missing"));
            return;
        }
        if (!seats.stream().allMatch(SeatFields::check) || !rule.check()) {
            problem.setText(words.get("new.look-above"));
            return;
        }
        NewReview review = new NewReview(
                title.getValue(),
                Objects.requireNonNullElse(message.getValue(), ""),
                subjects.value(),
                seats.stream().flatMap(each -> each.value().stream()).toList(),
                rule.bodyName(),
                rule.value(),
                costs.getValue(),
                until,
                at,
                ZoneId.of(in));
        if (review.title().isBlank()) {
            refuse(ReviewRefusedException.Reason.TITLE_MISSING);
        } else if (review.canReachQuorum()) {
            start(partnership, review);
        } else {
            askWhetherAnyway(partnership, review);
        }
    }

    private void askWhetherAnyway(PartnershipId partnership, NewReview review) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(words.get("new.too-few-asked.title"));
        question.setText(words.get(
                "new.too-few-asked",
                Map.of(
                        "asked", review.asked(),
                        "entitled", review.entitled(),
                        "quorum", review.rule().quorumPercent())));
        question.setCancelable(true);
        question.setCancelText(words.get("cancel"));
        question.setConfirmText(words.get("new.too-few-asked.anyway"));
        question.addConfirmListener(confirmed -> start(partnership, review));
        question.open();
    }

    private void start(PartnershipId partnership, NewReview review) {
        try {
            ReviewService.Opened opened = reviews.open(partnership, review);
            MailsToCopy.afterOpening(texts(), opened, partnership);
        } catch (ReviewRefusedException refused) {
            refuse(refused.reason());
        } catch (InvalidValueException refused) {
            String sentence =
                    texts().get(refused.problem().textKey(), refused.problem().arguments());
            if (refused.property().equals("title")) {
                refuse(title, sentence);
            } else {
                refuse(message, sentence);
            }
        }
    }

    private void refuse(ReviewRefusedException.Reason reason) {
        String sentence = texts().get(reason.textKey());
        switch (reason) {
            case TITLE_MISSING -> refuse(title, sentence);
            case DEADLINE_FAR, DEADLINE_PASSED, TOO_FEW_DAYS -> refuse(day, sentence);
            default -> problem.setText(sentence);
        }
    }

    /** The field may be far above the button: the cursor goes there. */
    private <T extends HasValidation & Focusable<?>> void refuse(T field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
        problem.setText(words.get("new.look-above"));
    }
}
