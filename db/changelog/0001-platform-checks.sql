--liquibase formatted sql logicalFilePath:db/changelog/0001-platform-checks.sql

-- What the partnership file demands of single values, as functions that the checks of the tables share.
-- Bodies in standard SQL are bound when they are made, so that a dump restores under an empty search path.

--changeset planner:0001-values splitStatements:false
create function is_key(value text) returns boolean
    language sql immutable parallel safe
    return value ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$';
comment on function is_key(text) is 'a key as the partnership file has it';
create function is_line(value text, most integer default 250) returns boolean
    language sql immutable parallel safe
    return char_length(value) between 1 and most and value !~ '[\u0001-\u001f\u007f]';
comment on function is_line(text, integer) is 'one line: not empty, no control character; lengths are code points';
create function is_text(value text, most integer default 10000) returns boolean
    language sql immutable parallel safe
    return char_length(value) between 1 and most and value !~ '[\u0001-\u0008\u000b-\u001f\u007f]';
comment on function is_text(text, integer) is 'prose: line feed and tab are the only control characters';
create function is_period(value text) returns boolean
    language sql immutable parallel safe
    return value ~ '^P(0|[1-9][0-9]{0,3})[DWM]$';
comment on function is_period(text) is 'a span of calendar time in one unit: days, weeks or months';
create function is_day(value date) returns boolean
    language sql immutable parallel safe
    return value between date '0001-01-01 BC' and date '9999-12-31';
comment on function is_day(date) is 'a date that has a four-digit year (year 0 is 1 BC), hence never infinity';

create function is_money(value numeric) returns boolean
    language sql immutable parallel safe
    return value between 0 and 999999999999.99 and scale(trim_scale(value)) <= 2;
comment on function is_money(numeric) is 'EUR; a third decimal is refused, which a numeric(14, 2) would silently round';

--changeset planner:0001-lists splitStatements:false
create function is_plain_list(value text[]) returns boolean
    language sql immutable parallel safe
    return cardinality(value) <= 1000
        and coalesce(array_ndims(value), 1) = 1
        and array_position(value, null) is null;
comment on function is_plain_list(text[]) is 'one dimension, at most 1000 elements, none of them null';

create function is_line_list(value text[]) returns boolean
    language sql immutable parallel safe
    return is_plain_list(value) and (select coalesce(bool_and(is_line(line)), true) from unnest(value) line);

create function is_line_set(value text[]) returns boolean
    language sql immutable parallel safe
    return is_line_list(value) and cardinality(value) = (select count(distinct line) from unnest(value) line);
comment on function is_line_set(text[]) is 'lines, each at most once';

create function is_text_list(value text[]) returns boolean
    language sql immutable parallel safe
    return is_plain_list(value) and (select coalesce(bool_and(is_text(prose)), true) from unnest(value) prose);

create function is_language_list(value text[]) returns boolean
    language sql immutable parallel safe
    return is_plain_list(value)
        and (select coalesce(bool_and(code ~ '^[a-z]{2}$'), true) from unnest(value) code);

create function is_challenge_set(value text[]) returns boolean
    language sql immutable parallel safe
    return is_line_set(value) and value <@ array['CH1', 'CH2', 'CH3', 'CH4', 'CH5'];

--changeset planner:0001-sorting
create collation if not exists planner_sort (provider = icu, locale = 'und-u-kn-true');
comment on collation planner_sort is 'for order by only: digits count as numbers, so that A2 stands before A10';
