--liquibase formatted sql logicalFilePath:db/changelog/0056-review-round.sql

-- Team reviews: what was asked, who answers for each partner, what each answered, and what came of it.

--changeset planner:0056-round
create table review_round (
    partnership_id uuid not null,
    id uuid not null,
    number integer not null check (number > 0),
    title text not null check (is_line(title)),
    message text check (is_text(message)),
    state text not null default 'OPEN' check (state in ('OPEN', 'OBJECTIONS', 'CLOSED', 'CANCELLED')),
    body text check (is_line(body)),
    majority text not null check (majority in ('MANAGER', 'SIMPLE', 'TWO_THIRDS', 'UNANIMITY')),
    of_all boolean not null,
    quorum_percent integer not null check (quorum_percent between 0 and 100),
    minimum_days integer not null check (minimum_days between 0 and 90),
    silence_consents boolean not null,
    objection_days integer not null check (objection_days between 0 and 90),
    proxies boolean not null,
    shows_costs boolean not null,
    deadline timestamptz not null,
    zone text not null check (is_line(zone, 64)),
    opened_by uuid,
    opened_at timestamptz not null,
    closed_by uuid,
    closed_at timestamptz,
    objections_until timestamptz,
    version integer not null default 1,
    constraint review_round_pk primary key (partnership_id, id),
    constraint review_round_number unique (partnership_id, number) deferrable initially immediate,
    constraint review_round_closed check ((closed_at is null) = (state = 'OPEN')),
    constraint review_round_objections check (state <> 'OBJECTIONS' or objections_until is not null),
    constraint review_round_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint review_round_opened_by_fk foreign key (opened_by) references account (id)
        on delete set null deferrable initially immediate,
    constraint review_round_closed_by_fk foreign key (closed_by) references account (id)
        on delete set null deferrable initially immediate
);
create index review_round_id_idx on review_round (id);
create index review_round_opened_by_idx on review_round (opened_by);
create index review_round_closed_by_idx on review_round (closed_by);
create index review_round_objections_idx on review_round (objections_until) where state = 'OBJECTIONS';
comment on table review_round is 'A team review with the rule by which it decides, as it was when it was opened';
comment on column review_round.state is 'OBJECTIONS: decided, but partners may still object until objections_until';
comment on column review_round.body is 'the governance body whose rule it was, by its name then';
comment on column review_round.of_all is 'the majority is one of all partners asked, else of the votes cast';
comment on column review_round.silence_consents is 'who does not answer agrees, else abstains';
comment on column review_round.shows_costs is 'its reviewers see what actions cost all partners';
comment on column review_round.zone is 'time zone in which the deadline was chosen';
comment on column review_round.opened_by is '@personal purpose=decisions keep=project-record';
comment on column review_round.closed_by is '@personal purpose=decisions keep=project-record';

--changeset planner:0056-item
create table review_item (
    partnership_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    kind text not null check (is_line(kind, 64)),
    subject_id uuid,
    title text not null check (is_text(title)),
    edition integer not null default 1 check (edition > 0),
    frozen_at timestamptz not null,
    frozen jsonb not null,
    before jsonb,
    discuss boolean not null default false,
    status_before text check (is_line(status_before, 20)),
    result text check (result in ('AGREED', 'NOT_AGREED', 'WAITING', 'MEETING')),
    note text check (is_text(note)),
    position integer not null,
    version integer not null default 1,
    constraint review_item_pk primary key (partnership_id, id),
    constraint review_item_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint review_item_round_fk foreign key (partnership_id, round_id)
        references review_round (partnership_id, id) on delete cascade deferrable initially immediate
);
create index review_item_round_idx on review_item (partnership_id, round_id);
create index review_item_subject_idx on review_item (partnership_id, kind, subject_id);
create index review_item_id_idx on review_item (id);
comment on table review_item is 'One thing that a team review decides on: a record, or a document';
comment on column review_item.kind is 'kind of record; a document: document and its kind';
comment on column review_item.subject_id is
    'the record; no foreign key, as it may be removed and what was decided about it stays; null: a document';
comment on column review_item.frozen is 'what reviewers decide on, in words: a list of property, label, value, secret';
comment on column review_item.before is 'the words of the edition before, or of the last review of the same record';
comment on column review_item.edition is 'counts how often it was frozen in this round';
comment on column review_item.discuss is 'marked by the manager as one that needs discussion';
comment on column review_item.status_before is 'of an action, which was set to IN_REVIEW';
comment on column review_item.note is 'why the manager decided so';

--changeset planner:0056-seat
create table review_seat (
    partnership_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    partner_id uuid,
    partner text check (is_line(partner)),
    proxy_seat_id uuid,
    proxy_authority text check (is_line(proxy_authority)),
    done_at timestamptz,
    reminders smallint not null default 0 check (reminders between 0 and 3),
    reminded_at timestamptz,
    position integer not null,
    version integer not null default 1,
    constraint review_seat_pk primary key (partnership_id, id),
    constraint review_seat_once unique (partnership_id, round_id, partner_id) deferrable initially immediate,
    constraint review_seat_proxy check ((proxy_seat_id is null) = (proxy_authority is null)),
    constraint review_seat_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint review_seat_round_fk foreign key (partnership_id, round_id)
        references review_round (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint review_seat_partner_fk foreign key (partnership_id, partner_id)
        references partner (partnership_id, id) on delete set null (partner_id) deferrable initially immediate,
    constraint review_seat_proxy_fk foreign key (partnership_id, proxy_seat_id)
        references review_seat (partnership_id, id) on delete cascade deferrable initially immediate
);
create index review_seat_round_idx on review_seat (partnership_id, round_id);
create index review_seat_partner_idx on review_seat (partnership_id, partner_id);
create index review_seat_proxy_idx on review_seat (partnership_id, proxy_seat_id);
comment on table review_seat is 'One vote in a team review: that of a partner; without a partner a voice that is heard and not counted';
comment on column review_seat.partner is 'name of the partner when the review was opened; null: no vote';
comment on column review_seat.proxy_seat_id is 'the seat that answers for this one';
comment on column review_seat.proxy_authority is
    '@personal purpose=decisions keep=project-record what gives it the right to, which may name a person';
comment on column review_seat.done_at is 'when all of it was answered and the receipt was sent';

create table review_holder (
    partnership_id uuid not null,
    id uuid not null,
    seat_id uuid not null,
    account_id uuid,
    name text not null check (is_line(name)),
    deputy boolean not null default false,
    opened_at timestamptz,
    position integer not null,
    version integer not null default 1,
    constraint review_holder_pk primary key (partnership_id, id),
    constraint review_holder_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint review_holder_seat_fk foreign key (partnership_id, seat_id)
        references review_seat (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint review_holder_account_fk foreign key (account_id) references account (id)
        on delete set null deferrable initially immediate
);
create index review_holder_seat_idx on review_holder (partnership_id, seat_id);
create index review_holder_account_idx on review_holder (account_id);
create index review_holder_id_idx on review_holder (id);
comment on table review_holder is 'Who may answer for a seat; people without an account stand in guest, about the holder';
comment on column review_holder.account_id is '@personal purpose=decisions keep=project-record';
comment on column review_holder.name is '@personal purpose=decisions keep=project-record';
comment on column review_holder.opened_at is 'when the person began';

--changeset planner:0056-answer
create table review_answer (
    partnership_id uuid not null,
    id uuid not null,
    item_id uuid not null,
    seat_id uuid not null,
    answer text not null check (answer in ('AGREE', 'WISH', 'OBJECT', 'ABSTAIN', 'MEETING')),
    reason text check (is_text(reason)),
    edition integer not null,
    given_by text not null check (is_line(given_by)),
    for_seat_id uuid,
    given_at timestamptz not null,
    asked_again_at timestamptz,
    thread_id uuid,
    suggestion_id uuid,
    settled text check (settled in ('TAKEN_UP', 'NOT_TAKEN_UP')),
    reply text check (is_text(reply)),
    version integer not null default 1,
    constraint review_answer_pk primary key (partnership_id, id),
    constraint review_answer_once unique (partnership_id, item_id, seat_id) deferrable initially immediate,
    constraint review_answer_reason check (reason is not null or answer not in ('WISH', 'OBJECT')),
    constraint review_answer_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint review_answer_item_fk foreign key (partnership_id, item_id)
        references review_item (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint review_answer_seat_fk foreign key (partnership_id, seat_id)
        references review_seat (partnership_id, id) on delete cascade deferrable initially immediate
);
create index review_answer_seat_idx on review_answer (partnership_id, seat_id);
comment on table review_answer is 'What one seat answers about one thing; earlier answers stand in the change log';
comment on column review_answer.edition is 'the edition of the item that it is about: an older one is marked';
comment on column review_answer.given_by is '@personal purpose=decisions keep=project-record';
comment on column review_answer.reason is '@personal purpose=decisions keep=project-record prose that may name a person';
comment on column review_answer.reply is '@personal purpose=decisions keep=project-record prose that may name a person';
comment on column review_answer.for_seat_id is 'the seat that answered as the proxy of this one; null: its own people';
comment on column review_answer.asked_again_at is 'since then an answer to the newer edition is awaited';
comment on column review_answer.thread_id is 'the thread of comments about a wish or an objection';
comment on column review_answer.suggestion_id is 'the wording, date or lead that was suggested';
comment on column review_answer.settled is 'what the manager did with a wish or an objection';

--changeset planner:0056-file
create table review_file (
    partnership_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    item_id uuid,
    purpose text not null check (purpose in ('SUBJECT', 'MINUTES', 'LIST')),
    edition integer not null check (edition > 0),
    name text not null check (is_line(name)),
    content_type text not null check (is_line(content_type)),
    content bytea not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    constraint review_file_pk primary key (partnership_id, id),
    constraint review_file_once unique (partnership_id, round_id, name) deferrable initially immediate,
    constraint review_file_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint review_file_round_fk foreign key (partnership_id, round_id)
        references review_round (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint review_file_item_fk foreign key (partnership_id, item_id)
        references review_item (partnership_id, id) on delete cascade deferrable initially immediate
);
create index review_file_round_idx on review_file (partnership_id, round_id);
create index review_file_item_idx on review_file (partnership_id, item_id);
comment on table review_file is
    'Files of a team review that never change: the document under review, the minutes, the list as it was agreed';
comment on column review_file.edition is 'of the minutes: 2 after the time for objections';

--changeset planner:0056-immutable splitStatements:false
create function refuse_update() returns trigger
    language plpgsql
as $$
begin
    raise exception 'rows of % never change', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
comment on function refuse_update() is 'trigger of tables whose rows are evidence';
create trigger review_file_immutable before update on review_file for each row execute function refuse_update();

--changeset planner:0056-log
call attach_change_log('review_round');
call attach_change_log('review_item');
call attach_change_log('review_seat');
call attach_change_log('review_holder');
call attach_change_log('review_answer');
