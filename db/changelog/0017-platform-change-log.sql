--liquibase formatted sql logicalFilePath:db/changelog/0017-platform-change-log.sql

-- One log of all changes: history, undo, restore, live refresh and the audit read it.

--changeset planner:0017-table
create table change_log (
    partnership_id uuid not null,
    id bigint generated always as identity,
    at timestamptz not null default clock_timestamp(),
    xact xid8 not null default pg_current_xact_id(),
    actor_kind text not null check (actor_kind in ('person', 'link', 'job', 'import', 'migration')),
    actor_id text not null,
    edit_id uuid,
    undoes xid8,
    operation text not null check (operation in ('I', 'U', 'D')),
    table_name text not null,
    record_id uuid not null,
    old jsonb,
    new jsonb,
    constraint change_log_pk primary key (partnership_id, id)
);
create index change_log_record_idx on change_log (partnership_id, record_id);
create index change_log_xact_idx on change_log (partnership_id, xact);
comment on table change_log is
    'Every change of a partnership. No foreign key: rows are written while the partnership that they tell of goes';
comment on column change_log.actor_kind is '@personal purpose=trust-and-audit keep=project-record what acted';
comment on column change_log.actor_id is '@personal purpose=trust-and-audit keep=project-record who acted, by id';
comment on column change_log.edit_id is 'one stay in a field: its changes are one line of history and one undo';
comment on column change_log.undoes is 'the transaction that this change takes back';
comment on column change_log.old is
    '@personal purpose=history-and-undo keep=project-record as personal as the columns it tells of';
comment on column change_log.new is
    '@personal purpose=history-and-undo keep=project-record as personal as the columns it tells of';

--changeset planner:0017-actor splitStatements:false
create function change_actor() returns text
    language plpgsql stable
as $$
declare
    actor text := nullif(current_setting('planner.actor', true), '');
begin
    -- outside a transaction a setting once made reads '' and not null
    if actor is null then
        raise exception 'write without an actor' using errcode = '42501';
    end if;
    if actor !~ '^(person|link|job|import|migration):.' then
        raise exception 'not an actor: %', actor using errcode = '42501';
    end if;
    return actor;
end
$$;
comment on function change_actor() is
    'kind:id of whoever acts in this transaction, set by the application as planner.actor';

create function log_change(partnership uuid, operation text, table_name text, record uuid, old_row jsonb, new_row jsonb)
    returns void
    language plpgsql
as $$
declare
    actor text := change_actor();
begin
    insert into change_log (
        partnership_id, actor_kind, actor_id, edit_id, undoes, operation, table_name, record_id, old, new)
    values (
        partnership, split_part(actor, ':', 1), substring(actor from position(':' in actor) + 1),
        nullif(current_setting('planner.edit_id', true), '')::uuid,
        nullif(current_setting('planner.undoes', true), '')::xid8,
        operation, table_name, record, old_row, new_row);
    perform notify_change(partnership);
end
$$;

create function notify_change(partnership uuid) returns void
    language sql
as $$
    -- equal notices of one transaction become one
    select pg_notify('planner_change',
        json_build_object('partnership', partnership, 'xact', pg_current_xact_id()::text)::text);
$$;
comment on function notify_change(uuid) is 'tells every node, once a transaction, that this partnership changed';
