--liquibase formatted sql logicalFilePath:db/changelog/0050-notification-notice.sql

-- What people are told, and how. These tables belong to people, not to the plan: who has read what stands in no change
-- log.

--changeset planner:0050-notice
create table notice_digest (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade deferrable initially immediate,
    day date not null,
    constraint notice_digest_once unique (account_id, day)
);
comment on table notice_digest is 'The mail of a day to a person: the row is what makes it one';
comment on column notice_digest.account_id is '@personal purpose=notices keep=one-year';
comment on column notice_digest.day is 'in the time zone of the installation';

create table notice (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade deferrable initially immediate,
    about_partnership uuid not null references partnership (id) on delete cascade deferrable initially immediate,
    kind text not null check (kind in ('MENTIONED', 'COMMENTED', 'ASSIGNED', 'RESOLVED', 'SUGGESTED',
        'SUGGESTION_DECIDED', 'REVIEW_OPENED', 'REVIEW_ASKED_AGAIN', 'REVIEW_EDITED', 'REVIEW_CLOSED')),
    cause uuid not null,
    subject text not null check (is_line(subject)),
    excerpt text check (is_text(excerpt, 300)),
    path text not null check (is_line(path, 500)),
    by_account uuid references account (id) on delete set null deferrable initially immediate,
    by_name text check (is_line(by_name)),
    way text not null check (way in ('AT_ONCE', 'DAILY', 'INBOX_ONLY')),
    digest_id uuid references notice_digest (id) on delete set null deferrable initially immediate,
    at timestamptz not null,
    read_at timestamptz,
    constraint notice_once unique (account_id, kind, cause)
);
create index notice_unread_idx on notice (account_id) where read_at is null;
create index notice_partnership_idx on notice (about_partnership);
create index notice_by_idx on notice (by_account);
create index notice_digest_idx on notice (digest_id);
create index notice_cause_idx on notice (cause);
create index notice_waiting_idx on notice (account_id) where way = 'DAILY' and digest_id is null;
comment on table notice is 'What a person is told of, in the inbox and perhaps by mail';
comment on column notice.account_id is '@personal purpose=notices keep=one-year whom it is for';
comment on column notice.cause is 'what happened, for example a comment: told once a person and kind';
comment on column notice.subject is 'title of the record or review, as it was then';
comment on column notice.excerpt is '@personal purpose=notices keep=one-year the beginning of a comment';
comment on column notice.path is 'where the thing is, below the address of the partnership';
comment on column notice.by_account is '@personal purpose=notices keep=one-year who did it';
comment on column notice.by_name is '@personal purpose=notices keep=one-year somebody without an account who did it';
comment on column notice.digest_id is 'the daily mail that tells it';
comment on column notice.read_at is '@personal purpose=notices keep=one-year';

--changeset planner:0050-choice
create table notice_choice (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade deferrable initially immediate,
    about_partnership uuid not null references partnership (id) on delete cascade deferrable initially immediate,
    kind text not null check (kind in ('MENTIONED', 'COMMENTED', 'ASSIGNED', 'RESOLVED', 'SUGGESTED',
        'SUGGESTION_DECIDED', 'REVIEW_OPENED', 'REVIEW_ASKED_AGAIN', 'REVIEW_EDITED', 'REVIEW_CLOSED')),
    way text not null check (way in ('AT_ONCE', 'DAILY', 'INBOX_ONLY')),
    constraint notice_choice_once unique (account_id, about_partnership, kind)
);
create index notice_choice_partnership_idx on notice_choice (about_partnership);
comment on table notice_choice is 'How a person wants to be told of one kind of thing in one partnership, where that was chosen';
comment on column notice_choice.account_id is '@personal purpose=notices keep=with-the-account';

create table notice_stop (
    token_hash bytea primary key,
    account_id uuid not null references account (id) on delete cascade deferrable initially immediate,
    about_partnership uuid references partnership (id) on delete cascade deferrable initially immediate,
    kind text,
    made_at timestamptz not null
);
create index notice_stop_account_idx on notice_stop (account_id);
create index notice_stop_partnership_idx on notice_stop (about_partnership);
comment on table notice_stop is 'SHA-256 of the tokens by which mails are stopped without signing in; each mail has its own';
comment on column notice_stop.account_id is '@personal purpose=notices keep=one-year';
comment on column notice_stop.about_partnership is 'null: mails about all partnerships';
comment on column notice_stop.kind is 'null: all kinds';
