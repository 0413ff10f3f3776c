--liquibase formatted sql logicalFilePath:db/changelog/0002-identity-account.sql

-- Accounts and what they sign in with. These tables belong to no partnership.

--changeset planner:0002-account
create table account (
    id uuid primary key,
    email text not null check (is_line(email, 254) and email ~ '^[^@ ]+@[^@ ]+$'),
    name text not null check (is_line(name)),
    language text not null default 'en' check (language ~ '^[a-z]{2}$'),
    password_hash text check (is_line(password_hash, 500)),
    administrator boolean not null default false,
    created_at timestamptz not null default clock_timestamp(),
    blocked_at timestamptz,
    last_sign_in_at timestamptz,
    version integer not null default 1
);
create unique index account_email_unique on account (lower(email));
comment on table account is 'Persons who can sign in; what they may do in a partnership is in team_member';
comment on column account.email is '@personal purpose=sign-in-and-notices keep=account-plus-6-months work address';
comment on column account.name is '@personal purpose=work-together keep=account-plus-6-months as the team sees it';
comment on column account.language is '@personal purpose=notices keep=account-plus-6-months language of mails';
comment on column account.password_hash is
    '@personal purpose=sign-in keep=account Argon2id; null: no password was set';
comment on column account.last_sign_in_at is '@personal purpose=ending-unused-accounts keep=account-plus-6-months';

--changeset planner:0002-token
create table personal_token (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade deferrable initially immediate,
    name text not null check (is_line(name)),
    token_hash bytea not null unique,
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    last_used_at timestamptz,
    check (expires_at > created_at)
);
create index personal_token_account_idx on personal_token (account_id);
comment on table personal_token is
    'Access tokens for the HTTP interface; the token itself is shown once and never stored';
comment on column personal_token.account_id is
    '@personal purpose=sign-in-of-scripts keep=until-deleted whose token it is';
comment on column personal_token.last_used_at is '@personal purpose=finding-unused-tokens keep=until-deleted';

--changeset planner:0002-sign-in
create table sign_in_failure (
    id bigint generated always as identity primary key,
    subject text not null check (is_line(subject, 300)),
    at timestamptz not null default clock_timestamp()
);
create index sign_in_failure_subject_idx on sign_in_failure (subject, at);
comment on table sign_in_failure is 'Failed sign-ins, to slow down guessing';
comment on column sign_in_failure.subject is
    '@personal purpose=security keep=6-months address or network that was tried';

create table setup_code (
    single boolean primary key default true check (single),
    code_hash bytea not null,
    created_at timestamptz not null default clock_timestamp()
);
comment on table setup_code is 'At most one row: the one-time code with which the first administrator is set up';
