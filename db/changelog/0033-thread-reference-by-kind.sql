--liquibase formatted sql logicalFilePath:db/changelog/0033-thread-reference-by-kind.sql

--changeset planner:0033-by-kind
-- a lookup for the kind that a row is of, instead of a join with each of the twelve tables for every row
create or replace view finding_reference as
select t.partnership_id, t.id, t.kind || ':' || case t.kind
    when 'competence' then (
        select c.key from competence c where c.partnership_id = t.partnership_id and c.id = t.competence_id)
    when 'stage' then (
        select vc.key || '/' || s.key
        from stage s
        join value_chain vc on vc.partnership_id = s.partnership_id and vc.id = s.value_chain_id
        where s.partnership_id = t.partnership_id and s.id = t.stage_id)
    when 'interface' then (
        select vc.key || '/' || s.key || '+' || s2.key
        from stage s
        join value_chain vc on vc.partnership_id = s.partnership_id and vc.id = s.value_chain_id
        join stage s2 on s2.partnership_id = s.partnership_id and s2.id = t.other_stage_id
        where s.partnership_id = t.partnership_id and s.id = t.stage_id)
    when 'pair' then (
        select p.key || '+' || p2.key
        from partner p
        join partner p2 on p2.partnership_id = p.partnership_id and p2.id = t.other_partner_id
        where p.partnership_id = t.partnership_id and p.id = t.partner_id)
    when 'need' then (
        select n.key from need n where n.partnership_id = t.partnership_id and n.id = t.need_id)
    when 'challenge' then t.challenge
    when 'market' then (
        select m.key from target_market m where m.partnership_id = t.partnership_id and m.id = t.market_id)
    when 'objective' then (
        select o.key from objective o where o.partnership_id = t.partnership_id and o.id = t.objective_id)
    when 'swot' then (
        select w.key from swot_item w where w.partnership_id = t.partnership_id and w.id = t.swot_item_id)
    when 'risk' then (
        select r.key from risk r where r.partnership_id = t.partnership_id and r.id = t.risk_id)
    when 'lesson' then (
        select l.key from lesson l where l.partnership_id = t.partnership_id and l.id = t.lesson_id)
    end as reference
from reference_target t;
