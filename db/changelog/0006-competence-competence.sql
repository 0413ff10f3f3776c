--liquibase formatted sql logicalFilePath:db/changelog/0006-competence-competence.sql

-- What the partners can do, what they need, and what they could do together.

--changeset planner:0006-competence
create table competence (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    domain text check (is_line(domain)),
    name text not null check (is_line(name)),
    description text check (is_text(description)),
    kind text check (kind in ('TECHNOLOGY', 'SERVICE', 'MARKET', 'MANAGEMENT', 'INFRASTRUCTURE', 'SECTOR')),
    required_level integer check (required_level between 1 and 4),
    weight double precision check (weight between 0 and 100),
    position integer not null,
    version integer not null default 1,
    constraint competence_pk primary key (partnership_id, id),
    constraint competence_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint competence_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table competence is 'Competences that the partnership needs';

--changeset planner:0006-assessment
create table assessment (
    partnership_id uuid not null,
    id uuid not null,
    partner_id uuid not null,
    competence_id uuid not null,
    level integer check (level between 0 and 4),
    holder text check (holder in ('OFFICE', 'MEMBERS', 'BOTH')),
    companies integer check (companies >= 0),
    trl_from integer check (trl_from between 1 and 9),
    trl_to integer check (trl_to between 1 and 9),
    shareable text check (shareable in ('YES', 'NO', 'CONDITIONAL')),
    confidence text check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    note text check (is_text(note)),
    unknown boolean check (unknown),
    position integer not null default 0,
    version integer not null default 1,
    constraint assessment_pk primary key (partnership_id, id),
    constraint assessment_cell_unique unique (partnership_id, partner_id, competence_id)
        deferrable initially immediate,
    constraint assessment_level_or_unknown check (level is null or unknown is null),
    constraint assessment_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint assessment_partner_fk foreign key (partnership_id, partner_id) references partner (partnership_id, id)
        on delete cascade deferrable initially immediate,
    constraint assessment_competence_fk foreign key (partnership_id, competence_id)
        references competence (partnership_id, id) on delete cascade deferrable initially immediate
);
create index assessment_competence_idx on assessment (partnership_id, competence_id);
comment on table assessment is 'How far one partner has one competence; no row: not asked yet';
comment on column assessment.level is '0 none, 1 aware, 2 practised, 3 strong, 4 reference';
comment on column assessment.unknown is 'true: the partner said that it does not know; never false';

--changeset planner:0006-evidence
create table assessment_evidence (
    partnership_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    text text not null check (is_text(text)),
    url text check (is_line(url, 2000)),
    date date check (is_day(date)),
    position integer not null,
    version integer not null default 1,
    constraint assessment_evidence_pk primary key (partnership_id, id),
    constraint assessment_evidence_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint assessment_evidence_assessment_fk foreign key (partnership_id, assessment_id)
        references assessment (partnership_id, id) on delete cascade deferrable initially immediate
);
create index assessment_evidence_assessment_idx on assessment_evidence (partnership_id, assessment_id);
comment on table assessment_evidence is 'What an assessment rests on';

--changeset planner:0006-need
create table need (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    partner_id uuid,
    competence_id uuid,
    text text check (is_text(text)),
    urgency integer check (urgency between 1 and 3),
    smes integer check (smes >= 0),
    position integer not null,
    version integer not null default 1,
    constraint need_pk primary key (partnership_id, id),
    constraint need_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint need_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint need_partner_fk foreign key (partnership_id, partner_id) references partner (partnership_id, id)
        on delete set null (partner_id) deferrable initially immediate,
    constraint need_competence_fk foreign key (partnership_id, competence_id)
        references competence (partnership_id, id) on delete set null (competence_id) deferrable initially immediate
);
create index need_partner_idx on need (partnership_id, partner_id);
create index need_competence_idx on need (partnership_id, competence_id);
comment on table need is 'What members of a partner need';

--changeset planner:0006-synergy
create table synergy (
    partnership_id uuid not null,
    id uuid not null,
    partner_id uuid not null,
    other_partner_id uuid not null,
    override integer check (override between 0 and 100),
    override_reason text check (is_text(override_reason)),
    idea text check (is_text(idea)),
    barrier text check (is_text(barrier)),
    next_step text check (is_text(next_step)),
    status text check (status in ('OPEN', 'EXPLORED', 'AGREED', 'REJECTED')),
    owner_id uuid,
    due_date date check (is_day(due_date)),
    due_month smallint check (due_month between 1 and 999),
    position integer not null default 0,
    version integer not null default 1,
    constraint synergy_pk primary key (partnership_id, id),
    constraint synergy_two_partners check (partner_id <> other_partner_id),
    constraint synergy_due_form check (num_nonnulls(due_date, due_month) <= 1),
    constraint synergy_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint synergy_partner_fk foreign key (partnership_id, partner_id) references partner (partnership_id, id)
        on delete cascade deferrable initially immediate,
    constraint synergy_other_partner_fk foreign key (partnership_id, other_partner_id)
        references partner (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint synergy_owner_fk foreign key (partnership_id, owner_id) references partner (partnership_id, id)
        on delete set null (owner_id) deferrable initially immediate
);
create index synergy_partner_idx on synergy (partnership_id, partner_id);
create index synergy_other_partner_idx on synergy (partnership_id, other_partner_id);
create index synergy_owner_idx on synergy (partnership_id, owner_id);
comment on table synergy is 'What the team says of a pair of partners; the computed score is not stored';
create unique index synergy_pair_unique on synergy
    (partnership_id, least(partner_id, other_partner_id), greatest(partner_id, other_partner_id));
