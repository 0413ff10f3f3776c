--liquibase formatted sql logicalFilePath:db/changelog/0003-partnership-partnership.sql

-- A partnership and what describes it as a whole.

--changeset planner:0003-partnership
create table partnership (
    id uuid primary key,
    acronym text not null check (is_line(acronym, 30)),
    name text not null check (is_line(name)),
    strand text not null check (strand in ('ESCP_4I', 'ESCP_S3', 'ESCP_4X', 'EUROCLUSTER', 'INNOSUP', 'OTHER')),
    phase text check (phase in ('PREPARATION', 'IMPLEMENTATION', 'SUSTAINED', 'CLOSED')),
    call_name text check (is_line(call_name)),
    grant_agreement text check (is_line(grant_agreement, 50)),
    start_date date check (is_day(start_date)),
    end_date date check (is_day(end_date)),
    theme text check (is_text(theme)),
    vision text check (is_text(vision)),
    mission text check (is_text(mission)),
    rules_decisions text check (is_text(rules_decisions)),
    rules_joining text check (is_text(rules_joining)),
    rules_leaving text check (is_text(rules_leaving)),
    rules_property text check (is_text(rules_property)),
    rules_confidentiality text check (is_text(rules_confidentiality)),
    rules_data_protection text check (is_text(rules_data_protection)),
    budget numeric check (is_money(budget)),
    grant_amount numeric check (is_money(grant_amount)),
    smart_specialisation_areas text[] not null default '{}' check (is_line_set(smart_specialisation_areas)),
    industrial_ecosystems text[] not null default '{}' check (is_line_set(industrial_ecosystems)),
    emerging_industries text[] not null default '{}' check (is_line_set(emerging_industries)),
    joint_challenges text[] not null default '{}' check (is_challenge_set(joint_challenges)),
    duration_months smallint check (duration_months between 1 and 120),
    as_of date check (is_day(as_of)),
    sample boolean not null default false,
    created_at timestamptz not null default clock_timestamp(),
    deleted_at timestamptz,
    version integer not null default 1
);
comment on table partnership is 'One European Strategic Cluster Partnership; everything below belongs to one of them';
comment on column partnership.as_of is 'figures that depend on today are computed as of this day';
comment on column partnership.sample is 'true: the partnership that comes with the product, to try things on';
comment on column partnership.deleted_at is 'hidden since then; purged 30 days later or at once on demand';

--changeset planner:0003-source
create table partnership_source (
    partnership_id uuid not null,
    id uuid not null,
    text text not null check (is_text(text)),
    url text check (is_line(url, 2000)),
    date date check (is_day(date)),
    position integer not null,
    version integer not null default 1,
    constraint partnership_source_pk primary key (partnership_id, id),
    constraint partnership_source_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table partnership_source is 'Where statements about the partnership come from';

--changeset planner:0003-settings
create table partnership_settings (
    partnership_id uuid not null,
    id uuid not null,
    best_distance double precision check (best_distance between 0.05 and 0.95),
    band_high double precision check (band_high between 0 and 100),
    band_medium double precision check (band_medium between 0 and 100),
    priority_weights_impact double precision check (priority_weights_impact between 0 and 100),
    priority_weights_fit double precision check (priority_weights_fit between 0 and 100),
    priority_weights_synergy double precision check (priority_weights_synergy between 0 and 100),
    priority_weights_added_value double precision check (priority_weights_added_value between 0 and 100),
    priority_weights_urgency double precision check (priority_weights_urgency between 0 and 100),
    priority_weights_feasibility double precision check (priority_weights_feasibility between 0 and 100),
    ratings_published boolean,
    version integer not null default 1,
    constraint partnership_settings_pk primary key (partnership_id, id),
    constraint partnership_settings_single unique (partnership_id) deferrable initially immediate,
    constraint partnership_settings_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table partnership_settings is
    'What a team changed of the computations: at most one row a partnership, null is the default';

--changeset planner:0003-target-market
create table target_market (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    name text not null check (is_line(name)),
    country text check (country ~ '^[A-Z]{2}$'),
    attractiveness integer check (attractiveness between 1 and 5),
    readiness integer check (readiness between 1 and 5),
    barrier text check (is_text(barrier)),
    local_partner text check (is_text(local_partner)),
    position integer not null,
    version integer not null default 1,
    constraint target_market_pk primary key (partnership_id, id),
    constraint target_market_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint target_market_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table target_market is 'Markets outside that the partnership wants to reach';
