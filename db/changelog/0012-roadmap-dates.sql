--liquibase formatted sql logicalFilePath:db/changelog/0012-roadmap-dates.sql

-- Milestones, deliverables and plans as they were frozen.

--changeset planner:0012-milestone
create table milestone (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    title text not null check (is_line(title)),
    kind text check (kind in ('MILESTONE', 'DECISION_GATE')),
    work_package_id uuid,
    lead_id uuid,
    planned_date date check (is_day(planned_date)),
    planned_month smallint check (planned_month between 1 and 999),
    after_id uuid,
    verification text check (is_text(verification)),
    reached date check (is_day(reached)),
    position integer not null,
    version integer not null default 1,
    constraint milestone_pk primary key (partnership_id, id),
    constraint milestone_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint milestone_planned_form check (num_nonnulls(planned_date, planned_month) <= 1),
    constraint milestone_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint milestone_work_package_fk foreign key (partnership_id, work_package_id)
        references work_package (partnership_id, id)
        on delete set null (work_package_id) deferrable initially immediate,
    constraint milestone_lead_fk foreign key (partnership_id, lead_id) references partner (partnership_id, id)
        on delete set null (lead_id) deferrable initially immediate,
    constraint milestone_after_fk foreign key (partnership_id, after_id) references action (partnership_id, id)
        on delete set null (after_id) deferrable initially immediate
);
create index milestone_work_package_idx on milestone (partnership_id, work_package_id);
create index milestone_lead_idx on milestone (partnership_id, lead_id);
create index milestone_after_idx on milestone (partnership_id, after_id);
comment on table milestone is 'Milestones and decision gates';
comment on column milestone.after_id is 'the milestone falls on the end of this action';

--changeset planner:0012-deliverable
create table deliverable (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    title text not null check (is_line(title)),
    work_package_id uuid,
    action_id uuid,
    lead_id uuid,
    type text check (type in ('REPORT', 'EVENT', 'AGREEMENT', 'TOOL', 'DATA', 'OTHER')),
    dissemination text check (dissemination in ('PUBLIC', 'SENSITIVE')),
    due_date date check (is_day(due_date)),
    due_month smallint check (due_month between 1 and 999),
    status text check (status in ('PENDING', 'DRAFT', 'HANDED_IN', 'ACCEPTED', 'TO_REVISE')),
    handed_in date check (is_day(handed_in)),
    accepted date check (is_day(accepted)),
    delay_reason text check (is_text(delay_reason)),
    position integer not null,
    version integer not null default 1,
    constraint deliverable_pk primary key (partnership_id, id),
    constraint deliverable_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint deliverable_due_form check (num_nonnulls(due_date, due_month) <= 1),
    constraint deliverable_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint deliverable_work_package_fk foreign key (partnership_id, work_package_id)
        references work_package (partnership_id, id)
        on delete set null (work_package_id) deferrable initially immediate,
    constraint deliverable_action_fk foreign key (partnership_id, action_id) references action (partnership_id, id)
        on delete set null (action_id) deferrable initially immediate,
    constraint deliverable_lead_fk foreign key (partnership_id, lead_id) references partner (partnership_id, id)
        on delete set null (lead_id) deferrable initially immediate
);
create index deliverable_work_package_idx on deliverable (partnership_id, work_package_id);
create index deliverable_action_idx on deliverable (partnership_id, action_id);
create index deliverable_lead_idx on deliverable (partnership_id, lead_id);
comment on table deliverable is 'What is handed in';

--changeset planner:0012-frozen-plan
create table frozen_plan (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    title text not null check (is_line(title)),
    date date not null check (is_day(date)),
    position integer not null,
    version integer not null default 1,
    constraint frozen_plan_pk primary key (partnership_id, id),
    constraint frozen_plan_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint frozen_plan_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table frozen_plan is 'Plans as they stood on a day, to compare with';

--changeset planner:0012-frozen-plan-action
create table frozen_plan_action (
    partnership_id uuid not null,
    id uuid not null,
    frozen_plan_id uuid not null,
    action_id uuid not null,
    start_date date check (is_day(start_date)),
    start_month smallint check (start_month between 1 and 999),
    end_date date check (is_day(end_date)),
    end_month smallint check (end_month between 1 and 999),
    position integer not null,
    version integer not null default 1,
    constraint frozen_plan_action_pk primary key (partnership_id, id),
    constraint frozen_plan_action_start_form check (num_nonnulls(start_date, start_month) <= 1),
    constraint frozen_plan_action_end_form check (num_nonnulls(end_date, end_month) <= 1),
    constraint frozen_plan_action_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint frozen_plan_action_frozen_plan_fk foreign key (partnership_id, frozen_plan_id)
        references frozen_plan (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint frozen_plan_action_action_fk foreign key (partnership_id, action_id)
        references action (partnership_id, id) on delete cascade deferrable initially immediate
);
create index frozen_plan_action_frozen_plan_idx on frozen_plan_action (partnership_id, frozen_plan_id);
create index frozen_plan_action_action_idx on frozen_plan_action (partnership_id, action_id);
comment on table frozen_plan_action is 'Dates of an action in a frozen plan';
