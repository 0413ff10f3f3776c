--liquibase formatted sql logicalFilePath:db/changelog/0016-thread-reference.sql

-- References from one finding, objective or action to the things that it rests on.

--changeset planner:0016-target
create table reference_target (
    partnership_id uuid not null,
    id uuid not null,
    kind text not null check (kind in (
        'competence', 'stage', 'interface', 'pair', 'need', 'challenge',
        'market', 'objective', 'swot', 'risk', 'lesson')),
    competence_id uuid,
    value_chain_id uuid,
    stage_id uuid,
    other_stage_id uuid,
    partner_id uuid,
    other_partner_id uuid,
    need_id uuid,
    challenge text check (challenge in ('CH1', 'CH2', 'CH3', 'CH4', 'CH5')),
    market_id uuid,
    objective_id uuid,
    swot_item_id uuid,
    risk_id uuid,
    lesson_id uuid,
    constraint reference_target_pk primary key (partnership_id, id),
    constraint reference_target_unique unique nulls not distinct (partnership_id, kind, competence_id, value_chain_id,
        stage_id, other_stage_id, partner_id, other_partner_id, need_id, challenge, market_id, objective_id,
        swot_item_id, risk_id, lesson_id),
    constraint reference_target_columns check (case kind
        when 'competence' then num_nonnulls(competence_id) = 1
        when 'stage' then num_nonnulls(value_chain_id, stage_id) = 2
        when 'interface' then num_nonnulls(value_chain_id, stage_id, other_stage_id) = 3
        when 'pair' then num_nonnulls(partner_id, other_partner_id) = 2
        when 'need' then num_nonnulls(need_id) = 1
        when 'challenge' then num_nonnulls(challenge) = 1
        when 'market' then num_nonnulls(market_id) = 1
        when 'objective' then num_nonnulls(objective_id) = 1
        when 'swot' then num_nonnulls(swot_item_id) = 1
        when 'risk' then num_nonnulls(risk_id) = 1
        when 'lesson' then num_nonnulls(lesson_id) = 1
        end and num_nonnulls(
            competence_id, value_chain_id, stage_id, other_stage_id, partner_id, other_partner_id, need_id,
            challenge, market_id, objective_id, swot_item_id, risk_id, lesson_id)
            = case kind when 'interface' then 3 when 'stage' then 2 when 'pair' then 2 else 1 end),
    constraint reference_target_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint reference_target_competence_fk foreign key (partnership_id, competence_id)
        references competence (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint reference_target_value_chain_fk foreign key (partnership_id, value_chain_id)
        references value_chain (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint reference_target_stage_fk foreign key (partnership_id, value_chain_id, stage_id)
        references stage (partnership_id, value_chain_id, id) on delete cascade deferrable initially immediate,
    constraint reference_target_other_stage_fk foreign key (partnership_id, value_chain_id, other_stage_id)
        references stage (partnership_id, value_chain_id, id) on delete cascade deferrable initially immediate,
    constraint reference_target_partner_fk foreign key (partnership_id, partner_id)
        references partner (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint reference_target_other_partner_fk foreign key (partnership_id, other_partner_id)
        references partner (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint reference_target_need_fk foreign key (partnership_id, need_id)
        references need (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint reference_target_market_fk foreign key (partnership_id, market_id)
        references target_market (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint reference_target_objective_fk foreign key (partnership_id, objective_id)
        references objective (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint reference_target_swot_item_fk foreign key (partnership_id, swot_item_id)
        references swot_item (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint reference_target_risk_fk foreign key (partnership_id, risk_id)
        references risk (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint reference_target_lesson_fk foreign key (partnership_id, lesson_id)
        references lesson (partnership_id, id) on delete cascade deferrable initially immediate
);
create index reference_target_competence_idx on reference_target (partnership_id, competence_id);
create index reference_target_stage_idx on reference_target (partnership_id, value_chain_id, stage_id);
create index reference_target_other_stage_idx on reference_target (partnership_id, value_chain_id, other_stage_id);
create index reference_target_partner_idx on reference_target (partnership_id, partner_id);
create index reference_target_other_partner_idx on reference_target (partnership_id, other_partner_id);
create index reference_target_need_idx on reference_target (partnership_id, need_id);
create index reference_target_market_idx on reference_target (partnership_id, market_id);
create index reference_target_objective_idx on reference_target (partnership_id, objective_id);
create index reference_target_swot_item_idx on reference_target (partnership_id, swot_item_id);
create index reference_target_risk_idx on reference_target (partnership_id, risk_id);
create index reference_target_lesson_idx on reference_target (partnership_id, lesson_id);
comment on table reference_target is
    'What a reference of the partnership file (kind:key) names; each thing at most once';
comment on column reference_target.other_stage_id is 'second stage of an interface';
comment on column reference_target.other_partner_id is
    'second partner of a pair, in the order in which it was written';

--changeset planner:0016-objective
create table objective_address (
    partnership_id uuid not null,
    id uuid not null,
    objective_id uuid not null,
    target_id uuid not null,
    position integer not null,
    constraint objective_address_pk primary key (partnership_id, id),
    constraint objective_address_unique unique (partnership_id, objective_id, target_id)
        deferrable initially immediate,
    constraint objective_address_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint objective_address_objective_fk foreign key (partnership_id, objective_id)
        references objective (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint objective_address_target_fk foreign key (partnership_id, target_id)
        references reference_target (partnership_id, id) on delete cascade deferrable initially immediate
);
create index objective_address_target_idx on objective_address (partnership_id, target_id);
comment on table objective_address is 'What an objective answers';

--changeset planner:0016-action
create table action_origin (
    partnership_id uuid not null,
    id uuid not null,
    action_id uuid not null,
    target_id uuid not null,
    position integer not null,
    constraint action_origin_pk primary key (partnership_id, id),
    constraint action_origin_unique unique (partnership_id, action_id, target_id) deferrable initially immediate,
    constraint action_origin_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint action_origin_action_fk foreign key (partnership_id, action_id) references action (partnership_id, id)
        on delete cascade deferrable initially immediate,
    constraint action_origin_target_fk foreign key (partnership_id, target_id)
        references reference_target (partnership_id, id) on delete cascade deferrable initially immediate
);
create index action_origin_target_idx on action_origin (partnership_id, target_id);
comment on table action_origin is 'Where an action comes from';

--changeset planner:0016-swot-item
create table swot_item_basis (
    partnership_id uuid not null,
    id uuid not null,
    swot_item_id uuid not null,
    target_id uuid not null,
    position integer not null,
    constraint swot_item_basis_pk primary key (partnership_id, id),
    constraint swot_item_basis_unique unique (partnership_id, swot_item_id, target_id)
        deferrable initially immediate,
    constraint swot_item_basis_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint swot_item_basis_swot_item_fk foreign key (partnership_id, swot_item_id)
        references swot_item (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint swot_item_basis_target_fk foreign key (partnership_id, target_id)
        references reference_target (partnership_id, id) on delete cascade deferrable initially immediate
);
create index swot_item_basis_target_idx on swot_item_basis (partnership_id, target_id);
comment on table swot_item_basis is 'What an item of the analysis is based on';

--changeset planner:0016-rejected-proposal
create table rejected_proposal (
    partnership_id uuid not null,
    id uuid not null,
    target_id uuid not null,
    type text check (type ~ '^A[0-9]{2}$'),
    reason text check (is_text(reason)),
    position integer not null,
    version integer not null default 1,
    constraint rejected_proposal_pk primary key (partnership_id, id),
    constraint rejected_proposal_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint rejected_proposal_target_fk foreign key (partnership_id, target_id)
        references reference_target (partnership_id, id) on delete cascade deferrable initially immediate
);
create index rejected_proposal_target_idx on rejected_proposal (partnership_id, target_id);
comment on table rejected_proposal is 'Proposals of actions that the team rejected';
