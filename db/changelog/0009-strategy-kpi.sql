--liquibase formatted sql logicalFilePath:db/changelog/0009-strategy-kpi.sql

-- Indicators, their plan and values, and the rounds in which values are collected.

--changeset planner:0009-kpi
create table kpi (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    catalogue_code text check (catalogue_code ~ '^K[0-9]{2}$'),
    name text not null check (is_line(name)),
    definition text check (is_text(definition)),
    unit text check (is_line(unit, 40)),
    level text check (level in ('PROCESS', 'OUTPUT', 'OUTCOME', 'IMPACT')),
    direction text check (direction in ('UP', 'DOWN')),
    counting text check (counting in ('SUM', 'UNIQUE', 'LAST', 'MEAN', 'MAX')),
    verification text check (is_text(verification)),
    responsible_id uuid,
    baseline double precision check (baseline between -1e12 and 1e12),
    target double precision check (target between -1e12 and 1e12),
    target_date date check (is_day(target_date)),
    target_month smallint check (target_month between 1 and 999),
    position integer not null,
    version integer not null default 1,
    constraint kpi_pk primary key (partnership_id, id),
    constraint kpi_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint kpi_target_form check (num_nonnulls(target_date, target_month) <= 1),
    constraint kpi_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint kpi_responsible_fk foreign key (partnership_id, responsible_id) references partner (partnership_id, id)
        on delete set null (responsible_id) deferrable initially immediate
);
create index kpi_responsible_idx on kpi (partnership_id, responsible_id);
comment on table kpi is 'Indicators';
comment on column kpi.counting is 'how values of partners and periods make one figure';

--changeset planner:0009-objective-kpi
create table objective_kpi (
    partnership_id uuid not null,
    id uuid not null,
    objective_id uuid not null,
    kpi_id uuid not null,
    position integer not null,
    constraint objective_kpi_pk primary key (partnership_id, id),
    constraint objective_kpi_unique unique (partnership_id, objective_id, kpi_id) deferrable initially immediate,
    constraint objective_kpi_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint objective_kpi_objective_fk foreign key (partnership_id, objective_id)
        references objective (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint objective_kpi_kpi_fk foreign key (partnership_id, kpi_id) references kpi (partnership_id, id)
        on delete cascade deferrable initially immediate
);
create index objective_kpi_kpi_idx on objective_kpi (partnership_id, kpi_id);
comment on table objective_kpi is 'Indicators that measure an objective';

--changeset planner:0009-plan
create table kpi_plan (
    partnership_id uuid not null,
    id uuid not null,
    kpi_id uuid not null,
    by_date date check (is_day(by_date)),
    by_month smallint check (by_month between 1 and 999),
    value double precision not null check (value between -1e12 and 1e12),
    position integer not null,
    version integer not null default 1,
    constraint kpi_plan_pk primary key (partnership_id, id),
    constraint kpi_plan_by_form check (num_nonnulls(by_date, by_month) = 1),
    constraint kpi_plan_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint kpi_plan_kpi_fk foreign key (partnership_id, kpi_id) references kpi (partnership_id, id)
        on delete cascade deferrable initially immediate
);
create index kpi_plan_kpi_idx on kpi_plan (partnership_id, kpi_id);
comment on table kpi_plan is 'Values that an indicator should have by a date';

--changeset planner:0009-round
create table reporting_round (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    title text not null check (is_line(title)),
    from_date date check (is_day(from_date)),
    to_date date check (is_day(to_date)),
    due date check (is_day(due)),
    state text check (state in ('PLANNED', 'OPEN', 'CLOSED')),
    position integer not null,
    version integer not null default 1,
    constraint reporting_round_pk primary key (partnership_id, id),
    constraint reporting_round_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint reporting_round_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table reporting_round is 'Times at which the team collects values';

--changeset planner:0009-round-kpi
create table reporting_round_kpi (
    partnership_id uuid not null,
    id uuid not null,
    reporting_round_id uuid not null,
    kpi_id uuid not null,
    position integer not null,
    constraint reporting_round_kpi_pk primary key (partnership_id, id),
    constraint reporting_round_kpi_unique unique (partnership_id, reporting_round_id, kpi_id)
        deferrable initially immediate,
    constraint reporting_round_kpi_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint reporting_round_kpi_reporting_round_fk foreign key (partnership_id, reporting_round_id)
        references reporting_round (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint reporting_round_kpi_kpi_fk foreign key (partnership_id, kpi_id) references kpi (partnership_id, id)
        on delete cascade deferrable initially immediate
);
create index reporting_round_kpi_kpi_idx on reporting_round_kpi (partnership_id, kpi_id);
comment on table reporting_round_kpi is 'Indicators asked in a reporting round';

--changeset planner:0009-value
create table kpi_value (
    partnership_id uuid not null,
    id uuid not null,
    kpi_id uuid not null,
    date date not null check (is_day(date)),
    value double precision not null check (value between -1e12 and 1e12),
    partner_id uuid,
    round_id uuid,
    source text check (is_text(source)),
    comment text check (is_text(comment)),
    verified boolean,
    position integer not null,
    version integer not null default 1,
    constraint kpi_value_pk primary key (partnership_id, id),
    constraint kpi_value_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint kpi_value_kpi_fk foreign key (partnership_id, kpi_id) references kpi (partnership_id, id)
        on delete cascade deferrable initially immediate,
    constraint kpi_value_partner_fk foreign key (partnership_id, partner_id) references partner (partnership_id, id)
        on delete set null (partner_id) deferrable initially immediate,
    constraint kpi_value_round_fk foreign key (partnership_id, round_id)
        references reporting_round (partnership_id, id) on delete set null (round_id) deferrable initially immediate
);
create index kpi_value_kpi_idx on kpi_value (partnership_id, kpi_id);
create index kpi_value_partner_idx on kpi_value (partnership_id, partner_id);
create index kpi_value_round_idx on kpi_value (partnership_id, round_id);
comment on table kpi_value is 'Values that an indicator had';
