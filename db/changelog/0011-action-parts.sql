--liquibase formatted sql logicalFilePath:db/changelog/0011-action-parts.sql

-- What an action consists of, and the calls that may pay for it.

--changeset planner:0011-call
create table call (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    name text not null check (is_line(name)),
    programme text check (is_line(programme)),
    opens date check (is_day(opens)),
    deadline date check (is_day(deadline)),
    funding_rate double precision check (funding_rate between 0 and 100),
    max_grant numeric check (is_money(max_grant)),
    min_partners integer check (min_partners >= 1),
    min_countries integer check (min_countries >= 1),
    trl_from integer check (trl_from between 1 and 9),
    trl_to integer check (trl_to between 1 and 9),
    url text check (is_line(url, 2000)),
    note text check (is_text(note)),
    position integer not null,
    version integer not null default 1,
    constraint call_pk primary key (partnership_id, id),
    constraint call_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint call_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table call is 'Funding calls and instruments as the team knows them';

--changeset planner:0011-contribution
create table contribution (
    partnership_id uuid not null,
    id uuid not null,
    action_id uuid not null,
    partner_id uuid not null,
    role text check (role in ('CONTRIBUTE', 'SUPPORT')),
    person_days double precision check (person_days between 0 and 1e12),
    cost numeric check (is_money(cost)),
    position integer not null,
    version integer not null default 1,
    constraint contribution_pk primary key (partnership_id, id),
    constraint contribution_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint contribution_action_fk foreign key (partnership_id, action_id) references action (partnership_id, id)
        on delete cascade deferrable initially immediate,
    constraint contribution_partner_fk foreign key (partnership_id, partner_id) references partner (partnership_id, id)
        on delete cascade deferrable initially immediate
);
create index contribution_action_idx on contribution (partnership_id, action_id);
create index contribution_partner_idx on contribution (partnership_id, partner_id);
comment on table contribution is
    'Who gives what to an action, the lead included; a partner may stand here more than once';
comment on column contribution.role is 'null: as the lead';

--changeset planner:0011-predecessor
create table predecessor (
    partnership_id uuid not null,
    id uuid not null,
    action_id uuid not null,
    predecessor_id uuid not null,
    lag text check (is_period(lag)),
    position integer not null,
    version integer not null default 1,
    constraint predecessor_pk primary key (partnership_id, id),
    constraint predecessor_other_action check (action_id <> predecessor_id),
    constraint predecessor_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint predecessor_action_fk foreign key (partnership_id, action_id) references action (partnership_id, id)
        on delete cascade deferrable initially immediate,
    constraint predecessor_predecessor_fk foreign key (partnership_id, predecessor_id)
        references action (partnership_id, id) on delete cascade deferrable initially immediate
);
create index predecessor_action_idx on predecessor (partnership_id, action_id);
create index predecessor_predecessor_idx on predecessor (partnership_id, predecessor_id);
comment on table predecessor is 'What must be finished before an action may start';

--changeset planner:0011-funding
create table funding (
    partnership_id uuid not null,
    id uuid not null,
    action_id uuid not null,
    instrument text not null check (is_line(instrument)),
    status text check (status in ('NONE', 'IDENTIFIED', 'APPLIED', 'SECURED')),
    amount numeric check (is_money(amount)),
    call_id uuid,
    position integer not null,
    version integer not null default 1,
    constraint funding_pk primary key (partnership_id, id),
    constraint funding_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint funding_action_fk foreign key (partnership_id, action_id) references action (partnership_id, id)
        on delete cascade deferrable initially immediate,
    constraint funding_call_fk foreign key (partnership_id, call_id) references call (partnership_id, id)
        on delete set null (call_id) deferrable initially immediate
);
create index funding_action_idx on funding (partnership_id, action_id);
create index funding_call_idx on funding (partnership_id, call_id);
comment on table funding is 'Where the money for an action comes from';
