--liquibase formatted sql logicalFilePath:db/changelog/0018-platform-change-triggers.sql

-- What writes the change log, and what takes a partnership away for ever.

--changeset planner:0018-triggers splitStatements:false
create function log_update() returns trigger
    language plpgsql
as $$
declare
    old_row jsonb := to_jsonb(old);
    new_row jsonb := to_jsonb(new);
    old_changed jsonb;
    new_changed jsonb;
begin
    select jsonb_object_agg(key, old_row -> key), jsonb_object_agg(key, value)
        into old_changed, new_changed
        from jsonb_each(new_row)
        where value is distinct from old_row -> key;
    perform log_change((old_row ->> tg_argv[0])::uuid, 'U', tg_table_name, old.id, old_changed, new_changed);
    return null;
end
$$;
comment on function log_update() is 'logs the columns that changed; fires only where the row differs';

create function log_delete() returns trigger
    language plpgsql
as $$
declare
    old_row jsonb := to_jsonb(old);
begin
    perform log_change(
        (old_row ->> tg_argv[0])::uuid, 'D', tg_table_name, old.id, jsonb_strip_nulls(old_row), null);
    return null;
end
$$;
comment on function log_delete() is 'logs the row that went, without its empty columns';

create function log_insert() returns trigger
    language plpgsql
as $$
declare
    actor text;
begin
    if not exists (select from inserted) then
        return null;
    end if;
    actor := change_actor();
    insert into change_log (
        partnership_id, actor_kind, actor_id, edit_id, undoes, operation, table_name, record_id, new)
        select (to_jsonb(i) ->> tg_argv[0])::uuid,
            split_part(actor, ':', 1), substring(actor from position(':' in actor) + 1),
            nullif(current_setting('planner.edit_id', true), '')::uuid,
            nullif(current_setting('planner.undoes', true), '')::xid8,
            'I', tg_table_name, i.id, jsonb_strip_nulls(to_jsonb(i))
        from inserted i;
    perform notify_change(partnership)
        from (select distinct (to_jsonb(i) ->> tg_argv[0])::uuid as partnership from inserted i) touched;
    return null;
end
$$;
comment on function log_insert() is 'logs all rows of one statement, without their empty columns';

--changeset planner:0018-attach splitStatements:false
create procedure attach_change_log(target regclass)
    language plpgsql
as $$
declare
    owner text := case when target = 'partnership'::regclass then 'id' else 'partnership_id' end;
begin
    execute format('create trigger change_log_insert after insert on %s'
        ' referencing new table as inserted for each statement execute function log_insert(%L)', target, owner);
    execute format('create trigger change_log_update after update on %s'
        ' for each row when (old.* is distinct from new.*) execute function log_update(%L)', target, owner);
    execute format('create trigger change_log_delete after delete on %s'
        ' for each row execute function log_delete(%L)', target, owner);
end
$$;
comment on procedure attach_change_log(regclass) is
    'every table of a partnership is logged: call this for each new one';

--changeset planner:0018-purge splitStatements:false
create procedure purge_partnership(target uuid)
    language plpgsql
as $$
begin
    delete from partnership where id = target;
    delete from change_log where partnership_id = target;
end
$$;
comment on procedure purge_partnership(uuid) is 'deletes a partnership for ever, with all rows and its change log';
