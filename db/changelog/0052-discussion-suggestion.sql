--liquibase formatted sql logicalFilePath:db/changelog/0052-discussion-suggestion.sql

-- What somebody proposes for the plan, to be taken over or declined. Like comments it names its record by kind and id.

--changeset planner:0052-suggestion
create table suggestion (
    partnership_id uuid not null,
    id uuid not null,
    nature text not null check (nature in ('CHANGE', 'ADD', 'REMOVE')),
    record_kind text not null check (is_line(record_kind, 60)),
    record_id uuid,
    parent_id uuid,
    property text check (is_line(property, 60)),
    proposed jsonb,
    present jsonb,
    note text check (is_text(note, 4000)),
    proposer_id uuid,
    proposer_name text check (is_line(proposer_name)),
    proposer_link uuid,
    proposed_at timestamptz not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    decided_by uuid,
    decided_at timestamptz check ((decided_at is null) = (state = 'OPEN')),
    reason text check (is_text(reason, 4000)),
    version integer not null default 1,
    constraint suggestion_pk primary key (partnership_id, id),
    constraint suggestion_subject check ((record_id is null) = (nature = 'ADD') and (property is null) = (nature <> 'CHANGE')),
    constraint suggestion_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint suggestion_proposer_fk foreign key (proposer_id) references account (id)
        on delete set null deferrable initially immediate,
    constraint suggestion_decided_by_fk foreign key (decided_by) references account (id)
        on delete set null deferrable initially immediate
);
create index suggestion_subject_idx on suggestion (partnership_id, record_kind, record_id);
create index suggestion_proposer_idx on suggestion (proposer_id);
create index suggestion_decided_by_idx on suggestion (decided_by);
comment on table suggestion is 'Another value, a new record or a removal that somebody proposes, and what became of it';
comment on column suggestion.parent_id is 'of a new record: what it shall be a part of';
comment on column suggestion.proposed is 'the value of the property as JSON, or the values of a new record by property; null: nothing';
comment on column suggestion.present is 'what the property held when it was proposed';
comment on column suggestion.proposer_id is '@personal purpose=trust-and-audit keep=project-record';
comment on column suggestion.proposer_name is
    '@personal purpose=trust-and-audit keep=project-record somebody without an account, as given with the suggestion';
comment on column suggestion.proposer_link is
    '@personal purpose=trust-and-audit keep=project-record the guest whose link it came by';
comment on column suggestion.decided_by is '@personal purpose=trust-and-audit keep=project-record';
comment on column suggestion.reason is 'why it was declined';

call attach_change_log('suggestion');
