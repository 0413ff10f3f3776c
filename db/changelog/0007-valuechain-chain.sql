--liquibase formatted sql logicalFilePath:db/changelog/0007-valuechain-chain.sql

-- Value chains, who stands where in them, and decisions on gaps.

--changeset planner:0007-value-chain
create table value_chain (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    name text not null check (is_line(name)),
    description text check (is_text(description)),
    position integer not null,
    version integer not null default 1,
    constraint value_chain_pk primary key (partnership_id, id),
    constraint value_chain_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint value_chain_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table value_chain is 'Value chains that the partnership works on';

--changeset planner:0007-stage
create table stage (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    value_chain_id uuid not null,
    name text not null check (is_line(name)),
    kind text check (kind in ('PRIMARY', 'SUPPORT')),
    criticality integer check (criticality between 1 and 3),
    external_dependency double precision check (external_dependency between 0 and 1),
    note text check (is_text(note)),
    position integer not null,
    version integer not null default 1,
    constraint stage_pk primary key (partnership_id, id),
    constraint stage_key_unique unique (partnership_id, value_chain_id, key) deferrable initially immediate,
    constraint stage_chain_unique unique (partnership_id, value_chain_id, id),
    constraint stage_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint stage_value_chain_fk foreign key (partnership_id, value_chain_id)
        references value_chain (partnership_id, id) on delete cascade deferrable initially immediate
);
comment on table stage is 'Stages of a value chain';

--changeset planner:0007-stage-role
create table stage_role (
    partnership_id uuid not null,
    id uuid not null,
    stage_id uuid not null,
    partner_id uuid not null,
    role integer not null check (role between 0 and 3),
    companies integer check (companies >= 0),
    note text check (is_text(note)),
    position integer not null default 0,
    version integer not null default 1,
    constraint stage_role_pk primary key (partnership_id, id),
    constraint stage_role_cell_unique unique (partnership_id, stage_id, partner_id) deferrable initially immediate,
    constraint stage_role_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint stage_role_stage_fk foreign key (partnership_id, stage_id) references stage (partnership_id, id)
        on delete cascade deferrable initially immediate,
    constraint stage_role_partner_fk foreign key (partnership_id, partner_id) references partner (partnership_id, id)
        on delete cascade deferrable initially immediate
);
create index stage_role_partner_idx on stage_role (partnership_id, partner_id);
comment on table stage_role is 'What a partner does at a stage';
comment on column stage_role.role is '0 none, 1 supports, 2 contributes, 3 leads';

--changeset planner:0007-stage-feed
create table stage_feed (
    partnership_id uuid not null,
    id uuid not null,
    value_chain_id uuid not null,
    stage_id uuid not null,
    target_stage_id uuid not null,
    position integer not null,
    constraint stage_feed_pk primary key (partnership_id, id),
    constraint stage_feed_unique unique (partnership_id, value_chain_id, stage_id, target_stage_id)
        deferrable initially immediate,
    constraint stage_feed_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint stage_feed_value_chain_fk foreign key (partnership_id, value_chain_id)
        references value_chain (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint stage_feed_stage_fk foreign key (partnership_id, value_chain_id, stage_id)
        references stage (partnership_id, value_chain_id, id) on delete cascade deferrable initially immediate,
    constraint stage_feed_target_stage_fk foreign key (partnership_id, value_chain_id, target_stage_id)
        references stage (partnership_id, value_chain_id, id) on delete cascade deferrable initially immediate
);
create index stage_feed_target_stage_idx on stage_feed (partnership_id, value_chain_id, target_stage_id);
comment on table stage_feed is
    'Stages of the same chain that take the output of a stage; circles are allowed (recycling)';

--changeset planner:0007-gap-decision
create table gap_decision (
    partnership_id uuid not null,
    id uuid not null,
    competence_id uuid,
    stage_id uuid,
    decision text check (decision in ('BUILD', 'BRING_IN', 'BUY', 'ACCEPT')),
    owner_id uuid,
    due_date date check (is_day(due_date)),
    due_month smallint check (due_month between 1 and 999),
    note text check (is_text(note)),
    position integer not null,
    version integer not null default 1,
    constraint gap_decision_pk primary key (partnership_id, id),
    constraint gap_decision_competence_unique unique (partnership_id, competence_id) deferrable initially immediate,
    constraint gap_decision_stage_unique unique (partnership_id, stage_id) deferrable initially immediate,
    constraint gap_decision_one_gap check (num_nonnulls(competence_id, stage_id) = 1),
    constraint gap_decision_due_form check (num_nonnulls(due_date, due_month) <= 1),
    constraint gap_decision_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint gap_decision_competence_fk foreign key (partnership_id, competence_id)
        references competence (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint gap_decision_stage_fk foreign key (partnership_id, stage_id) references stage (partnership_id, id)
        on delete cascade deferrable initially immediate,
    constraint gap_decision_owner_fk foreign key (partnership_id, owner_id) references partner (partnership_id, id)
        on delete set null (owner_id) deferrable initially immediate
);
create index gap_decision_owner_idx on gap_decision (partnership_id, owner_id);
comment on table gap_decision is 'What the team does about a gap: a competence or a stage';
