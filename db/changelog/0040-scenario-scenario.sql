--liquibase formatted sql logicalFilePath:db/changelog/0040-scenario-scenario.sql

-- What a team tried and kept by name. Nothing of it is part of the plan, and none of it is in the partnership file.

--changeset planner:0040-scenario
create table scenario (
    partnership_id uuid not null,
    id uuid not null,
    name text not null check (is_line(name, 100)),
    version integer not null default 1,
    constraint scenario_pk primary key (partnership_id, id),
    constraint scenario_name_unique unique (partnership_id, name) deferrable initially immediate,
    constraint scenario_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table scenario is 'Trials that a team keeps: other partners, other required levels';

--changeset planner:0040-scenario-partner
create table scenario_partner (
    partnership_id uuid not null,
    id uuid not null,
    scenario_id uuid not null,
    partner_id uuid not null,
    constraint scenario_partner_pk primary key (partnership_id, id),
    constraint scenario_partner_unique unique (partnership_id, scenario_id, partner_id) deferrable initially immediate,
    constraint scenario_partner_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint scenario_partner_scenario_fk foreign key (partnership_id, scenario_id)
        references scenario (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint scenario_partner_partner_fk foreign key (partnership_id, partner_id)
        references partner (partnership_id, id) on delete cascade deferrable initially immediate
);
create index scenario_partner_partner_idx on scenario_partner (partnership_id, partner_id);
comment on table scenario_partner is 'Partners that do not take part in a trial';

--changeset planner:0040-scenario-level
create table scenario_level (
    partnership_id uuid not null,
    id uuid not null,
    scenario_id uuid not null,
    competence_id uuid not null,
    required_level integer not null check (required_level between 1 and 4),
    constraint scenario_level_pk primary key (partnership_id, id),
    constraint scenario_level_unique unique (partnership_id, scenario_id, competence_id) deferrable initially immediate,
    constraint scenario_level_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint scenario_level_scenario_fk foreign key (partnership_id, scenario_id)
        references scenario (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint scenario_level_competence_fk foreign key (partnership_id, competence_id)
        references competence (partnership_id, id) on delete cascade deferrable initially immediate
);
create index scenario_level_competence_idx on scenario_level (partnership_id, competence_id);
comment on table scenario_level is 'Required levels that are other in a trial';

--changeset planner:0040-scenario-candidate
create table scenario_candidate (
    partnership_id uuid not null,
    id uuid not null,
    scenario_id uuid not null,
    name text not null check (is_line(name)),
    position integer not null,
    constraint scenario_candidate_pk primary key (partnership_id, id),
    constraint scenario_candidate_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint scenario_candidate_scenario_fk foreign key (partnership_id, scenario_id)
        references scenario (partnership_id, id) on delete cascade deferrable initially immediate
);
create index scenario_candidate_scenario_idx on scenario_candidate (partnership_id, scenario_id);
comment on table scenario_candidate is 'Organisations that take part in a trial and are no partners';

--changeset planner:0040-scenario-candidate-level
create table scenario_candidate_level (
    partnership_id uuid not null,
    id uuid not null,
    candidate_id uuid not null,
    competence_id uuid not null,
    level integer not null check (level between 0 and 4),
    constraint scenario_candidate_level_pk primary key (partnership_id, id),
    constraint scenario_candidate_level_unique unique (partnership_id, candidate_id, competence_id)
        deferrable initially immediate,
    constraint scenario_candidate_level_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint scenario_candidate_level_candidate_fk foreign key (partnership_id, candidate_id)
        references scenario_candidate (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint scenario_candidate_level_competence_fk foreign key (partnership_id, competence_id)
        references competence (partnership_id, id) on delete cascade deferrable initially immediate
);
create index scenario_candidate_level_competence_idx on scenario_candidate_level (partnership_id, competence_id);
comment on table scenario_candidate_level is 'Levels that the team assumes of such an organisation; nobody has confirmed them';

--changeset planner:0040-attach
call attach_change_log('scenario');
call attach_change_log('scenario_partner');
call attach_change_log('scenario_level');
call attach_change_log('scenario_candidate');
call attach_change_log('scenario_candidate_level');
