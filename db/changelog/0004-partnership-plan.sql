--liquibase formatted sql logicalFilePath:db/changelog/0004-partnership-plan.sql

-- What a team says about its own plan and about the organisations around it.

--changeset planner:0004-stakeholder
create table stakeholder (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    name text not null check (is_line(name)),
    helix text check (helix in ('INDUSTRY', 'ACADEMIA', 'PUBLIC', 'CIVIL')),
    influence integer check (influence between 1 and 5),
    interest integer check (interest between 1 and 5),
    engagement text check (is_text(engagement)),
    country text check (country ~ '^[A-Z]{2}$'),
    nuts text check (nuts ~ '^[A-Z]{2}[A-Z0-9]{0,3}$'),
    support_letter boolean,
    position integer not null,
    version integer not null default 1,
    constraint stakeholder_pk primary key (partnership_id, id),
    constraint stakeholder_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint stakeholder_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table stakeholder is 'Organisations around the partnership; no named persons';
comment on column stakeholder.name is
    '@personal purpose=plan keep=project-record an organisation; a person only where it bears a person''s name';
comment on column stakeholder.engagement is '@personal purpose=plan keep=project-record prose that may name a person';

--changeset planner:0004-set-aside
create table set_aside (
    partnership_id uuid not null,
    id uuid not null,
    rule text not null check (rule ~ '^H[0-9]{2}$'),
    subject text not null check (is_line(subject, 120)),
    reason text not null check (is_text(reason)),
    until date check (is_day(until)),
    position integer not null,
    version integer not null default 1,
    constraint set_aside_pk primary key (partnership_id, id),
    constraint set_aside_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table set_aside is 'Findings that a team decided not to act on, with the reason';

--changeset planner:0004-step-elsewhere
create table step_elsewhere (
    partnership_id uuid not null,
    id uuid not null,
    step text not null check (step in (
        'BASICS', 'PARTNERS', 'COMPETENCES', 'SYNERGIES', 'VALUE_CHAIN', 'STRATEGY', 'ACTIONS', 'ROADMAP',
        'DOCUMENTS')),
    url text check (is_line(url, 2000)),
    note text check (is_text(note)),
    position integer not null,
    version integer not null default 1,
    constraint step_elsewhere_pk primary key (partnership_id, id),
    constraint step_elsewhere_step_unique unique (partnership_id, step) deferrable initially immediate,
    constraint step_elsewhere_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table step_elsewhere is 'Planning steps that a team works on outside this product';
