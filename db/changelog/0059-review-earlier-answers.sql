--liquibase formatted sql

--changeset planner:0059-earlier
alter table review_answer add column superseded_at timestamptz;
comment on column review_answer.superseded_at is
    'since then the seat has answered anew, after a wish or an objection was settled or asked about again; null: it counts';
alter table review_answer add column after_closing boolean not null default false;
comment on column review_answer.after_closing is
    'an objection in the time for objections: the vote before it stays as it was counted';
comment on table review_answer is
    'What one seat answers about one thing, and wishes and objections before it; other earlier answers stand in the change log';
alter table review_answer drop constraint review_answer_once;
alter table review_answer add constraint review_answer_once
    unique nulls not distinct (partnership_id, item_id, seat_id, superseded_at, after_closing) deferrable initially immediate;
