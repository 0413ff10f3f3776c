--liquibase formatted sql logicalFilePath:db/changelog/0036-request-request.sql

-- What the managers ask of partners, and how far each partner is with its answer.

--changeset planner:0036-request
create table partner_request (
    partnership_id uuid not null,
    id uuid not null,
    profile boolean not null,
    capacity boolean not null,
    needs boolean not null,
    competences boolean not null,
    due date not null check (is_day(due)),
    message text check (is_text(message)),
    asked_by uuid,
    asked_at timestamptz not null,
    version integer not null default 1,
    constraint partner_request_pk primary key (partnership_id, id),
    constraint partner_request_asks check (profile or capacity or needs or competences),
    constraint partner_request_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint partner_request_asked_by_fk foreign key (asked_by) references account (id)
        on delete set null deferrable initially immediate
);
create index partner_request_asked_by_idx on partner_request (asked_by);
comment on table partner_request is 'What partners are asked for together: which parts, until when';
comment on column partner_request.capacity is 'the available days a month';
comment on column partner_request.asked_by is '@personal purpose=trust-and-audit keep=project-record';

--changeset planner:0036-answer
create table request_answer (
    partnership_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    partner_id uuid not null,
    state text not null default 'ASKED'
        check (state in ('ASKED', 'OPENED', 'STARTED', 'SENT', 'ACCEPTED', 'SENT_BACK', 'WITHDRAWN')),
    since timestamptz not null,
    question text check (is_text(question)),
    reminders smallint not null default 0 check (reminders between 0 and 3),
    reminded_at timestamptz,
    version integer not null default 1,
    constraint request_answer_pk primary key (partnership_id, id),
    constraint request_answer_once unique (partnership_id, request_id, partner_id) deferrable initially immediate,
    constraint request_answer_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint request_answer_request_fk foreign key (partnership_id, request_id)
        references partner_request (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint request_answer_partner_fk foreign key (partnership_id, partner_id)
        references partner (partnership_id, id) on delete cascade deferrable initially immediate
);
create index request_answer_partner_idx on request_answer (partnership_id, partner_id);
create index request_answer_id_idx on request_answer (id);
comment on table request_answer is 'How far one partner is with one request; who answers by link stands in guest';
comment on column request_answer.state is
    'OPENED: somebody has begun to look; STARTED: the first value is stored; WITHDRAWN: the links no longer work';
comment on column request_answer.since is 'when that state began';
comment on column request_answer.question is 'why it was sent back';

call attach_change_log('partner_request');
call attach_change_log('request_answer');
