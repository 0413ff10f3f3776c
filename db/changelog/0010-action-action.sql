--liquibase formatted sql logicalFilePath:db/changelog/0010-action-action.sql

-- Work packages and shared actions.

--changeset planner:0010-work-package
create table work_package (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    title text not null check (is_line(title)),
    lead_id uuid,
    start_date date check (is_day(start_date)),
    start_month smallint check (start_month between 1 and 999),
    end_date date check (is_day(end_date)),
    end_month smallint check (end_month between 1 and 999),
    description text check (is_text(description)),
    position integer not null,
    version integer not null default 1,
    constraint work_package_pk primary key (partnership_id, id),
    constraint work_package_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint work_package_start_form check (num_nonnulls(start_date, start_month) <= 1),
    constraint work_package_end_form check (num_nonnulls(end_date, end_month) <= 1),
    constraint work_package_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint work_package_lead_fk foreign key (partnership_id, lead_id) references partner (partnership_id, id)
        on delete set null (lead_id) deferrable initially immediate
);
create index work_package_lead_idx on work_package (partnership_id, lead_id);
comment on table work_package is 'Work packages';

--changeset planner:0010-action
create table action (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    title text not null check (is_line(title)),
    description text check (is_text(description)),
    type text check (type ~ '^A[0-9]{2}$'),
    work_package_id uuid,
    lead_id uuid,
    target_group text check (is_line(target_group)),
    target_number integer check (target_number >= 0),
    market_id uuid,
    place text check (is_line(place)),
    mode text check (mode in ('ONCE', 'REPEATS', 'CONTINUOUS')),
    repeat_every text check (is_period(repeat_every)),
    repeat_until_date date check (is_day(repeat_until_date)),
    repeat_until_month smallint check (repeat_until_month between 1 and 999),
    after_grant boolean,
    duration text check (is_period(duration)),
    not_before_date date check (is_day(not_before_date)),
    not_before_month smallint check (not_before_month between 1 and 999),
    fixed_start_date date check (is_day(fixed_start_date)),
    fixed_start_month smallint check (fixed_start_month between 1 and 999),
    deadline_date date check (is_day(deadline_date)),
    deadline_month smallint check (deadline_month between 1 and 999),
    cost numeric check (is_money(cost)),
    outputs text[] not null default '{}' check (is_line_set(outputs)),
    scores_impact integer check (scores_impact between 1 and 5),
    scores_fit integer check (scores_fit between 1 and 5),
    scores_added_value integer check (scores_added_value between 1 and 5),
    scores_urgency integer check (scores_urgency between 1 and 5),
    scores_feasibility integer check (scores_feasibility between 1 and 5),
    scores_effort integer check (scores_effort between 1 and 5),
    moscow text check (moscow in ('MUST', 'SHOULD', 'COULD', 'WONT')),
    status text not null check (status in (
        'IDEA', 'PROPOSED', 'IN_REVIEW', 'AGREED', 'RUNNING', 'ON_HOLD', 'DONE', 'DROPPED')),
    progress integer check (progress between 0 and 100),
    actual_start date check (is_day(actual_start)),
    actual_end date check (is_day(actual_end)),
    risk text check (is_text(risk)),
    position integer not null,
    version integer not null default 1,
    constraint action_pk primary key (partnership_id, id),
    constraint action_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint action_repeat_until_form check (num_nonnulls(repeat_until_date, repeat_until_month) <= 1),
    constraint action_not_before_form check (num_nonnulls(not_before_date, not_before_month) <= 1),
    constraint action_fixed_start_form check (num_nonnulls(fixed_start_date, fixed_start_month) <= 1),
    constraint action_deadline_form check (num_nonnulls(deadline_date, deadline_month) <= 1),
    constraint action_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint action_work_package_fk foreign key (partnership_id, work_package_id)
        references work_package (partnership_id, id)
        on delete set null (work_package_id) deferrable initially immediate,
    constraint action_lead_fk foreign key (partnership_id, lead_id) references partner (partnership_id, id)
        on delete set null (lead_id) deferrable initially immediate,
    constraint action_market_fk foreign key (partnership_id, market_id) references target_market (partnership_id, id)
        on delete set null (market_id) deferrable initially immediate
);
create index action_work_package_idx on action (partnership_id, work_package_id);
create index action_lead_idx on action (partnership_id, lead_id);
create index action_market_idx on action (partnership_id, market_id);
comment on table action is 'Shared actions';
comment on column action.type is 'code of the catalogue of action types';
comment on column action.mode is 'null: once';
comment on column action.cost is 'only where no contribution has a cost; otherwise the total is their sum';

--changeset planner:0010-objective
create table action_objective (
    partnership_id uuid not null,
    id uuid not null,
    action_id uuid not null,
    objective_id uuid not null,
    position integer not null,
    constraint action_objective_pk primary key (partnership_id, id),
    constraint action_objective_unique unique (partnership_id, action_id, objective_id)
        deferrable initially immediate,
    constraint action_objective_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint action_objective_action_fk foreign key (partnership_id, action_id)
        references action (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint action_objective_objective_fk foreign key (partnership_id, objective_id)
        references objective (partnership_id, id) on delete cascade deferrable initially immediate
);
create index action_objective_objective_idx on action_objective (partnership_id, objective_id);
comment on table action_objective is 'Objectives that an action serves';

--changeset planner:0010-kpi
create table action_kpi (
    partnership_id uuid not null,
    id uuid not null,
    action_id uuid not null,
    kpi_id uuid not null,
    position integer not null,
    constraint action_kpi_pk primary key (partnership_id, id),
    constraint action_kpi_unique unique (partnership_id, action_id, kpi_id) deferrable initially immediate,
    constraint action_kpi_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint action_kpi_action_fk foreign key (partnership_id, action_id) references action (partnership_id, id)
        on delete cascade deferrable initially immediate,
    constraint action_kpi_kpi_fk foreign key (partnership_id, kpi_id) references kpi (partnership_id, id)
        on delete cascade deferrable initially immediate
);
create index action_kpi_kpi_idx on action_kpi (partnership_id, kpi_id);
comment on table action_kpi is 'Indicators that an action moves';
