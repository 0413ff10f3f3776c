--liquibase formatted sql logicalFilePath:db/changelog/0034-platform-notice-origin.sql

-- A notice says in which window a change was made: that window knows of it already.

--changeset planner:0034-notice splitStatements:false
create or replace function notify_change(partnership uuid) returns void
    language sql
as $$
    -- equal notices of one transaction become one
    select pg_notify('planner_change',
        json_build_object(
            'partnership', partnership,
            'xact', pg_current_xact_id()::text,
            'origin', nullif(current_setting('planner.origin', true), ''))::text);
$$;
comment on function notify_change(uuid) is
    'tells every node, once a transaction, that this partnership changed, and in which window that was done';
