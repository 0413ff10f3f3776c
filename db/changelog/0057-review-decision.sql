--liquibase formatted sql logicalFilePath:db/changelog/0057-review-decision.sql

--changeset planner:0057-decision
create table decision (
    partnership_id uuid not null,
    id uuid not null,
    decided_on date not null check (is_day(decided_on)),
    kind text check (is_line(kind, 64)),
    subject_id uuid,
    subject text not null check (is_text(subject)),
    outcome text not null check (outcome in ('CHOSEN', 'CHANGED', 'DROPPED', 'NOT_AGREED', 'POSTPONED')),
    reason text check (is_text(reason)),
    decided_by text check (is_line(decided_by)),
    round_id uuid,
    item_id uuid,
    votes jsonb,
    noted_by uuid,
    noted_at timestamptz not null,
    version integer not null default 1,
    constraint decision_pk primary key (partnership_id, id),
    constraint decision_votes check (votes is null or round_id is not null),
    constraint decision_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint decision_round_fk foreign key (partnership_id, round_id)
        references review_round (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint decision_item_fk foreign key (partnership_id, item_id)
        references review_item (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint decision_noted_by_fk foreign key (noted_by) references account (id)
        on delete set null deferrable initially immediate
);
create index decision_subject_idx on decision (partnership_id, kind, subject_id);
create index decision_round_idx on decision (partnership_id, round_id);
create index decision_item_idx on decision (partnership_id, item_id);
create index decision_noted_by_idx on decision (noted_by);
comment on table decision is 'Decision log: why something was chosen, changed or dropped, by whom, when, in which team review';
comment on column decision.kind is 'kind of record it is about; null: something else';
comment on column decision.subject_id is 'the record; no foreign key, as the decision outlives it';
comment on column decision.subject is 'what it was called then';
comment on column decision.reason is '@personal purpose=decisions keep=project-record prose that may name a person';
comment on column decision.decided_by is '@personal purpose=decisions keep=project-record a body, or a person';
comment on column decision.votes is 'of a team review: for each partner its answer; never changed';
comment on column decision.noted_by is '@personal purpose=decisions keep=project-record';

call attach_change_log('decision');
