--liquibase formatted sql logicalFilePath:db/changelog/0013-roadmap-risk.sql

-- Risks and the pipeline of joint projects.

--changeset planner:0013-risk
create table risk (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    title text not null check (is_line(title)),
    category text check (is_line(category)),
    probability integer check (probability between 1 and 5),
    impact integer check (impact between 1 and 5),
    early_sign text check (is_text(early_sign)),
    mitigation text check (is_text(mitigation)),
    owner_id uuid,
    review date check (is_day(review)),
    foreseen boolean,
    position integer not null,
    version integer not null default 1,
    constraint risk_pk primary key (partnership_id, id),
    constraint risk_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint risk_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint risk_owner_fk foreign key (partnership_id, owner_id) references partner (partnership_id, id)
        on delete set null (owner_id) deferrable initially immediate
);
create index risk_owner_idx on risk (partnership_id, owner_id);
comment on table risk is 'Risks';

--changeset planner:0013-risk-action
create table risk_action (
    partnership_id uuid not null,
    id uuid not null,
    risk_id uuid not null,
    action_id uuid not null,
    position integer not null,
    constraint risk_action_pk primary key (partnership_id, id),
    constraint risk_action_unique unique (partnership_id, risk_id, action_id) deferrable initially immediate,
    constraint risk_action_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint risk_action_risk_fk foreign key (partnership_id, risk_id) references risk (partnership_id, id)
        on delete cascade deferrable initially immediate,
    constraint risk_action_action_fk foreign key (partnership_id, action_id) references action (partnership_id, id)
        on delete cascade deferrable initially immediate
);
create index risk_action_action_idx on risk_action (partnership_id, action_id);
comment on table risk_action is 'Actions that answer a risk';

--changeset planner:0013-risk-state
create table risk_state (
    partnership_id uuid not null,
    id uuid not null,
    risk_id uuid not null,
    date date not null check (is_day(date)),
    happened boolean,
    answer_applied boolean,
    comment text check (is_text(comment)),
    position integer not null,
    version integer not null default 1,
    constraint risk_state_pk primary key (partnership_id, id),
    constraint risk_state_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint risk_state_risk_fk foreign key (partnership_id, risk_id) references risk (partnership_id, id)
        on delete cascade deferrable initially immediate
);
create index risk_state_risk_idx on risk_state (partnership_id, risk_id);
comment on table risk_state is 'What became of a risk';

--changeset planner:0013-project
create table project (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    title text not null check (is_line(title)),
    stage text check (stage in (
        'IDEA', 'OPPORTUNITY', 'SHORT_PLAN', 'FULL_PLAN', 'FINANCE_SOUGHT', 'FUNDED', 'RUNNING', 'COMPLETED',
        'STOPPED')),
    description text check (is_text(description)),
    amount numeric check (is_money(amount)),
    financing text check (is_text(financing)),
    trl_from integer check (trl_from between 1 and 9),
    trl_to integer check (trl_to between 1 and 9),
    probability integer check (probability between 0 and 100),
    lead_id uuid,
    public_amount numeric check (is_money(public_amount)),
    call_id uuid,
    next_step text check (is_text(next_step)),
    next_step_by_date date check (is_day(next_step_by_date)),
    next_step_by_month smallint check (next_step_by_month between 1 and 999),
    position integer not null,
    version integer not null default 1,
    constraint project_pk primary key (partnership_id, id),
    constraint project_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint project_next_step_by_form check (num_nonnulls(next_step_by_date, next_step_by_month) <= 1),
    constraint project_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint project_lead_fk foreign key (partnership_id, lead_id) references partner (partnership_id, id)
        on delete set null (lead_id) deferrable initially immediate,
    constraint project_call_fk foreign key (partnership_id, call_id) references call (partnership_id, id)
        on delete set null (call_id) deferrable initially immediate
);
create index project_lead_idx on project (partnership_id, lead_id);
create index project_call_idx on project (partnership_id, call_id);
comment on table project is 'Joint projects and investments in the pipeline';

--changeset planner:0013-project-partner
create table project_partner (
    partnership_id uuid not null,
    id uuid not null,
    project_id uuid not null,
    partner_id uuid not null,
    position integer not null,
    constraint project_partner_pk primary key (partnership_id, id),
    constraint project_partner_unique unique (partnership_id, project_id, partner_id) deferrable initially immediate,
    constraint project_partner_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint project_partner_project_fk foreign key (partnership_id, project_id)
        references project (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint project_partner_partner_fk foreign key (partnership_id, partner_id)
        references partner (partnership_id, id) on delete cascade deferrable initially immediate
);
create index project_partner_partner_idx on project_partner (partnership_id, partner_id);
comment on table project_partner is 'Partners of a project';

--changeset planner:0013-project-action
create table project_action (
    partnership_id uuid not null,
    id uuid not null,
    project_id uuid not null,
    action_id uuid not null,
    position integer not null,
    constraint project_action_pk primary key (partnership_id, id),
    constraint project_action_unique unique (partnership_id, project_id, action_id) deferrable initially immediate,
    constraint project_action_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint project_action_project_fk foreign key (partnership_id, project_id)
        references project (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint project_action_action_fk foreign key (partnership_id, action_id) references action (partnership_id, id)
        on delete cascade deferrable initially immediate
);
create index project_action_action_idx on project_action (partnership_id, action_id);
comment on table project_action is 'Actions that lead to a project';
