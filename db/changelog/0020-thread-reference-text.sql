--liquibase formatted sql logicalFilePath:db/changelog/0020-thread-reference-text.sql

--changeset planner:0020-text
create view finding_reference as
select t.partnership_id, t.id, t.kind || ':' || case t.kind
    when 'competence' then c.key
    when 'stage' then vc.key || '/' || s.key
    when 'interface' then vc.key || '/' || s.key || '+' || s2.key
    when 'pair' then p.key || '+' || p2.key
    when 'need' then n.key
    when 'challenge' then t.challenge
    when 'market' then m.key
    when 'objective' then o.key
    when 'swot' then w.key
    when 'risk' then r.key
    when 'lesson' then l.key
    end as reference
from reference_target t
left join competence c on c.partnership_id = t.partnership_id and c.id = t.competence_id
left join value_chain vc on vc.partnership_id = t.partnership_id and vc.id = t.value_chain_id
left join stage s on s.partnership_id = t.partnership_id and s.id = t.stage_id
left join stage s2 on s2.partnership_id = t.partnership_id and s2.id = t.other_stage_id
left join partner p on p.partnership_id = t.partnership_id and p.id = t.partner_id
left join partner p2 on p2.partnership_id = t.partnership_id and p2.id = t.other_partner_id
left join need n on n.partnership_id = t.partnership_id and n.id = t.need_id
left join target_market m on m.partnership_id = t.partnership_id and m.id = t.market_id
left join objective o on o.partnership_id = t.partnership_id and o.id = t.objective_id
left join swot_item w on w.partnership_id = t.partnership_id and w.id = t.swot_item_id
left join risk r on r.partnership_id = t.partnership_id and r.id = t.risk_id
left join lesson l on l.partnership_id = t.partnership_id and l.id = t.lesson_id;
comment on view finding_reference is 'References as the partnership file writes them, kind:key, made from the present keys';
