--liquibase formatted sql logicalFilePath:db/changelog/0058-review-closed.sql

-- Closed reviews can be read for ever and not changed. Services see to it; the database does not rely on them. Links to
-- accounts and partners may go with these, rows only with their review, and a review only with its partnership.

--changeset planner:0058-immutable splitStatements:false
create function review_round_state(partnership uuid, round uuid) returns text
    language sql stable
as $$
    select state from review_round where partnership_id = partnership and id = round
$$;
comment on function review_round_state(uuid, uuid) is 'null: it is gone';

create function refuse_change_of_review() returns trigger
    language plpgsql
as $$
declare
    of_row record := case when tg_op = 'INSERT' then new else old end;
    round uuid;
    state text;
    free text[] := tg_argv[0]::text[];
    free_for_objections text[] := tg_argv[1]::text[];
begin
    case tg_table_name
        when 'review_round' then
            state := of_row.state;
        when 'review_holder' then
            select round_id into round from review_seat
                where partnership_id = of_row.partnership_id and id = of_row.seat_id;
        when 'review_answer' then
            select round_id into round from review_item
                where partnership_id = of_row.partnership_id and id = of_row.item_id;
        else
            round := of_row.round_id;
    end case;
    if round is not null then
        state := review_round_state(of_row.partnership_id, round);
    end if;
    if tg_op = 'DELETE' then
        if state in ('CLOSED', 'OBJECTIONS', 'CANCELLED')
            and exists (select from partnership where id = old.partnership_id) then
            raise exception 'rows of % stay when a review is closed', tg_table_name
                using errcode = 'integrity_constraint_violation';
        end if;
        return old;
    end if;
    if state = 'OBJECTIONS' then
        free := free || free_for_objections;
    elsif state is null or state = 'OPEN' then
        return new;
    end if;
    if '*' = any (free) or (tg_op = 'UPDATE' and to_jsonb(new) - free = to_jsonb(old) - free) then
        return new;
    end if;
    raise exception 'rows of % do not change when a review is closed', tg_table_name
        using errcode = 'integrity_constraint_violation';
end
$$;
comment on function refuse_change_of_review() is
    'trigger of what a closed review consists of: columns that may still change, and more while partners may object';

create trigger review_round_immutable before update or delete on review_round for each row
    execute function refuse_change_of_review('{opened_by,closed_by}', '{state,version}');
create trigger review_item_immutable before insert or update or delete on review_item for each row
    execute function refuse_change_of_review('{}', '{result,note,version}');
create trigger review_seat_immutable before insert or update or delete on review_seat for each row
    execute function refuse_change_of_review('{partner_id}', '{done_at,version}');
create trigger review_holder_immutable before insert or update or delete on review_holder for each row
    execute function refuse_change_of_review('{account_id}', '{opened_at,version}');
create trigger review_answer_immutable before insert or update or delete on review_answer for each row
    execute function refuse_change_of_review('{}', '{*}');
create trigger review_file_stays before delete on review_file for each row
    execute function refuse_change_of_review('{}', '{}');
create trigger decision_immutable before update or delete on decision for each row when (old.round_id is not null)
    execute function refuse_change_of_review('{noted_by}', '{}');

--changeset planner:0058-choices
-- Reviews write mails of their own, which nobody chooses.
delete from notice_choice where kind like 'REVIEW%';
