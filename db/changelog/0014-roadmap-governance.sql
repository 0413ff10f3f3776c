--liquibase formatted sql logicalFilePath:db/changelog/0014-roadmap-governance.sql

-- Who decides, and what was decided where.

--changeset planner:0014-body
create table governance_body (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    name text not null check (is_line(name)),
    decides text check (is_text(decides)),
    rhythm text check (is_line(rhythm)),
    rule_majority text check (rule_majority in ('MANAGER', 'SIMPLE', 'TWO_THIRDS', 'UNANIMITY')),
    rule_of text check (rule_of in ('ALL_PARTNERS', 'VOTES_CAST')),
    rule_quorum_percent integer check (rule_quorum_percent between 0 and 100),
    rule_minimum_days integer check (rule_minimum_days between 0 and 90),
    rule_silence text check (rule_silence in ('CONSENT', 'ABSTENTION')),
    rule_objection_days integer check (rule_objection_days between 0 and 90),
    rule_proxies boolean,
    position integer not null,
    version integer not null default 1,
    constraint governance_body_pk primary key (partnership_id, id),
    constraint governance_body_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint governance_body_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table governance_body is 'Bodies of the partnership and the rule by which they decide';

--changeset planner:0014-member
create table governance_member (
    partnership_id uuid not null,
    id uuid not null,
    governance_body_id uuid not null,
    partner_id uuid not null,
    position integer not null,
    constraint governance_member_pk primary key (partnership_id, id),
    constraint governance_member_unique unique (partnership_id, governance_body_id, partner_id)
        deferrable initially immediate,
    constraint governance_member_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint governance_member_governance_body_fk foreign key (partnership_id, governance_body_id)
        references governance_body (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint governance_member_partner_fk foreign key (partnership_id, partner_id)
        references partner (partnership_id, id) on delete cascade deferrable initially immediate
);
create index governance_member_partner_idx on governance_member (partnership_id, partner_id);
comment on table governance_member is 'Partners in a body';

--changeset planner:0014-meeting
create table meeting (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    date date check (is_day(date)),
    title text not null check (is_line(title)),
    body_id uuid,
    kind text check (kind in ('MEETING', 'WORKSHOP', 'SURVEY', 'CONSULTATION')),
    minutes text check (is_text(minutes)),
    decisions text[] not null default '{}' check (is_text_list(decisions)),
    place text check (is_line(place)),
    organisations integer check (organisations >= 0),
    participants integer check (participants >= 0),
    smes integer check (smes >= 0),
    url text check (is_line(url, 2000)),
    position integer not null,
    version integer not null default 1,
    constraint meeting_pk primary key (partnership_id, id),
    constraint meeting_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint meeting_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint meeting_body_fk foreign key (partnership_id, body_id) references governance_body (partnership_id, id)
        on delete set null (body_id) deferrable initially immediate
);
create index meeting_body_idx on meeting (partnership_id, body_id);
comment on table meeting is
    'Meetings, workshops, surveys and consultations: numbers and results, no lists of participants';
comment on column meeting.minutes is '@personal purpose=decisions keep=project-record prose that may name a person';
comment on column meeting.decisions is '@personal purpose=decisions keep=project-record prose that may name a person';
