--liquibase formatted sql logicalFilePath:db/changelog/0045-partner-specialisation.sql

-- Partners say in which areas of smart specialisation their region works, so that what two have in common can be seen.

--changeset planner:0045-partner-areas
alter table partner
    add column smart_specialisation_areas text[] not null default '{}' check (is_line_set(smart_specialisation_areas));
comment on column partner.smart_specialisation_areas is 'areas of smart specialisation in which the partner or its region works';
