--liquibase formatted sql logicalFilePath:db/changelog/0008-strategy-strategy.sql

-- From the situation to objectives.

--changeset planner:0008-swot-item
create table swot_item (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    kind text check (kind in ('STRENGTH', 'WEAKNESS', 'OPPORTUNITY', 'THREAT')),
    text text check (is_text(text)),
    weight integer check (weight between 1 and 5),
    position integer not null,
    version integer not null default 1,
    constraint swot_item_pk primary key (partnership_id, id),
    constraint swot_item_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint swot_item_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table swot_item is 'Strengths, weaknesses, opportunities and threats';

--changeset planner:0008-axis
create table axis (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    title text not null check (is_line(title)),
    description text check (is_text(description)),
    position integer not null,
    version integer not null default 1,
    constraint axis_pk primary key (partnership_id, id),
    constraint axis_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint axis_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table axis is 'Strategic axes, which group objectives';

--changeset planner:0008-objective
create table objective (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    axis_id uuid,
    title text not null check (is_line(title)),
    statement text check (is_text(statement)),
    owner_id uuid,
    due_date date check (is_day(due_date)),
    due_month smallint check (due_month between 1 and 999),
    assumption text check (is_text(assumption)),
    status text check (status in ('DRAFT', 'AGREED', 'REACHED', 'DROPPED')),
    position integer not null,
    version integer not null default 1,
    constraint objective_pk primary key (partnership_id, id),
    constraint objective_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint objective_due_form check (num_nonnulls(due_date, due_month) <= 1),
    constraint objective_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint objective_axis_fk foreign key (partnership_id, axis_id) references axis (partnership_id, id)
        on delete set null (axis_id) deferrable initially immediate,
    constraint objective_owner_fk foreign key (partnership_id, owner_id) references partner (partnership_id, id)
        on delete set null (owner_id) deferrable initially immediate
);
create index objective_axis_idx on objective (partnership_id, axis_id);
create index objective_owner_idx on objective (partnership_id, owner_id);
comment on table objective is 'What the partnership wants to reach';
