--liquibase formatted sql logicalFilePath:db/changelog/0005-partner-partner.sql

-- Partner organisations, and the people who work on the plan.

--changeset planner:0005-partner
create table partner (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    name text not null check (is_line(name)),
    short_name text check (is_line(short_name, 40)),
    legal_name text check (is_line(legal_name)),
    legal_form text check (is_line(legal_form, 100)),
    registration_number text check (is_line(registration_number, 50)),
    pic text check (pic ~ '^[0-9]{9}$'),
    address text check (is_line(address)),
    kind text check (kind in (
        'CLUSTER_ORGANISATION', 'BUSINESS_NETWORK', 'TECHNOLOGY_CENTRE', 'SCIENCE_PARK',
        'RESEARCH_ORGANISATION', 'UNIVERSITY', 'REGIONAL_AUTHORITY', 'AGENCY', 'COMPANY', 'INVESTOR', 'OTHER')),
    role text check (role in ('COORDINATOR', 'PARTNER', 'AFFILIATED', 'ASSOCIATED', 'OBSERVER')),
    country text check (country ~ '^[A-Z]{2}$'),
    nuts text check (nuts ~ '^[A-Z]{2}[A-Z0-9]{0,3}$'),
    city text check (is_line(city, 100)),
    website text check (is_line(website, 2000)),
    founded integer check (founded between 1800 and 2100),
    staff double precision check (staff between 0 and 1e12),
    languages text[] not null default '{}' check (is_language_list(languages)),
    label text check (label in ('NONE', 'BRONZE', 'SILVER', 'GOLD')),
    label_valid_until date check (is_day(label_valid_until)),
    members_total integer check (members_total >= 0),
    members_sme integer check (members_sme >= 0),
    members_large integer check (members_large >= 0),
    members_research integer check (members_research >= 0),
    members_other integer check (members_other >= 0),
    sectors text[] not null default '{}' check (is_line_set(sectors)),
    technologies text[] not null default '{}' check (is_line_set(technologies)),
    capacity double precision check (capacity between 0 and 1e12),
    joined date check (is_day(joined)),
    left_date date check (is_day(left_date)),
    agreement_signed date check (is_day(agreement_signed)),
    profile text check (is_text(profile)),
    position integer not null,
    version integer not null default 1,
    constraint partner_pk primary key (partnership_id, id),
    constraint partner_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint partner_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table partner is 'Organisations that form the partnership';
comment on column partner.staff is 'full-time equivalents';
comment on column partner.capacity is 'person-days a month for the partnership';
comment on column partner.profile is '@personal purpose=plan keep=project-record prose that may name a person';

--changeset planner:0005-source
create table partner_source (
    partnership_id uuid not null,
    id uuid not null,
    partner_id uuid not null,
    text text not null check (is_text(text)),
    url text check (is_line(url, 2000)),
    date date check (is_day(date)),
    position integer not null,
    version integer not null default 1,
    constraint partner_source_pk primary key (partnership_id, id),
    constraint partner_source_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint partner_source_partner_fk foreign key (partnership_id, partner_id)
        references partner (partnership_id, id) on delete cascade deferrable initially immediate
);
create index partner_source_partner_idx on partner_source (partnership_id, partner_id);
comment on table partner_source is 'Where statements about a partner come from';

--changeset planner:0005-team
create table team_member (
    partnership_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    role text not null check (role in ('MANAGER', 'EDITOR', 'CONTRIBUTOR', 'REVIEWER', 'READER')),
    partner_id uuid,
    joined_at timestamptz not null default clock_timestamp(),
    version integer not null default 1,
    constraint team_member_pk primary key (partnership_id, id),
    constraint team_member_account_unique unique (partnership_id, account_id),
    constraint team_member_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint team_member_account_fk foreign key (account_id) references account (id)
        on delete cascade deferrable initially immediate,
    constraint team_member_partner_fk foreign key (partnership_id, partner_id) references partner (partnership_id, id)
        on delete set null (partner_id) deferrable initially immediate
);
create index team_member_account_idx on team_member (account_id);
create index team_member_partner_idx on team_member (partnership_id, partner_id);
comment on table team_member is 'Who is in the team of a partnership, with which right, and for which partner';
comment on column team_member.account_id is '@personal purpose=work-together keep=while-in-the-team';
comment on column team_member.role is '@personal purpose=rights keep=while-in-the-team';
comment on column team_member.partner_id is
    '@personal purpose=rights keep=while-in-the-team the partner that the person works for';
comment on column team_member.joined_at is '@personal purpose=rights keep=while-in-the-team';
