--liquibase formatted sql logicalFilePath:db/changelog/0046-action-saved-view.sql

-- Ways to look at the list of shared actions that a team, or one person, keeps by name. They are not part of the plan.

--changeset planner:0046-saved-view
create table saved_view (
    partnership_id uuid not null,
    id uuid not null,
    name text not null check (is_line(name, 100)),
    query text check (is_line(query, 2000)),
    account_id uuid,
    position integer not null,
    version integer not null default 1,
    constraint saved_view_pk primary key (partnership_id, id),
    constraint saved_view_name_unique unique nulls not distinct (partnership_id, account_id, name)
        deferrable initially immediate,
    constraint saved_view_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint saved_view_member_fk foreign key (partnership_id, account_id)
        references team_member (partnership_id, account_id) on delete cascade deferrable initially immediate
);
comment on table saved_view is 'Ways to look at the list of shared actions, kept by name';
comment on column saved_view.query is 'Parameters of the address of the list; null: the usual way';
comment on column saved_view.account_id is '@personal purpose=work-together keep=while-in-the-team whose own it is; null: of the team';

--changeset planner:0046-attach
call attach_change_log('saved_view');
