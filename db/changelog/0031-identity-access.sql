--liquibase formatted sql logicalFilePath:db/changelog/0031-identity-access.sql

-- What people get by mail to let themselves in. These tables belong to no partnership and to no change log.

--changeset planner:0031-invitee
create table invitee (
    id uuid primary key,
    email text not null check (is_line(email, 254) and email ~ '^[^@ ]+@[^@ ]+$'),
    name text check (is_line(name)),
    token_hash bytea unique,
    expires_at timestamptz not null
);
create index invitee_expiry_idx on invitee (expires_at);
comment on table invitee is 'Persons who are invited and have not come yet; the row goes when they come';
comment on column invitee.email is '@personal purpose=invitation keep=until-accepted-or-30-days-after-its-end';
comment on column invitee.name is '@personal purpose=invitation keep=until-accepted-or-30-days-after-its-end';
comment on column invitee.token_hash is 'SHA-256 of the token in the newest mail; null: none was written yet';

--changeset planner:0031-mailed
create table password_link (
    account_id uuid primary key references account (id) on delete cascade deferrable initially immediate,
    token_hash bytea not null unique,
    expires_at timestamptz not null
);
comment on table password_link is 'The newest link with which a person sets a new password; works once';
comment on column password_link.account_id is '@personal purpose=sign-in keep=until-used-or-replaced';

create table sign_in_code (
    account_id uuid primary key references account (id) on delete cascade deferrable initially immediate,
    code_hash text not null check (is_line(code_hash, 500)),
    expires_at timestamptz not null,
    attempts integer not null default 0
);
comment on table sign_in_code is 'The newest code with which a person signs in; works once';
comment on column sign_in_code.account_id is '@personal purpose=sign-in keep=until-used-or-replaced';
comment on column sign_in_code.code_hash is 'Argon2id, since a code is short';
comment on column sign_in_code.attempts is 'wrong ones; after a few the code no longer works';
