--liquibase formatted sql logicalFilePath:db/changelog/0035-identity-guest.sql

-- People without an account who are asked for something by a personal link. These tables belong to no partnership and
-- to no change log.

--changeset planner:0035-guest
create table guest (
    id uuid primary key,
    about uuid not null,
    email text not null check (is_line(email, 254) and email ~ '^[^@ ]+@[^@ ]+$'),
    name text check (is_line(name)),
    language text not null check (language ~ '^[a-z]{2}$'),
    made_at timestamptz not null,
    expires_at timestamptz not null
);
create index guest_about_idx on guest (about);
create index guest_expiry_idx on guest (expires_at);
comment on table guest is 'Who may answer by a personal link; without the row its links no longer work';
comment on column guest.about is 'the one thing that the links are for: what a partner is asked';
comment on column guest.email is '@personal purpose=ask-partners keep=until-180-days-after-its-end';
comment on column guest.name is '@personal purpose=ask-partners keep=until-180-days-after-its-end';
comment on column guest.language is 'of mails and of the form';

create table guest_link (
    token_hash bytea primary key,
    guest_id uuid not null references guest (id) on delete cascade deferrable initially immediate,
    made_at timestamptz not null
);
create index guest_link_guest_idx on guest_link (guest_id);
comment on table guest_link is
    'SHA-256 of the tokens in the mails to a guest: each mail has its own, and a reminder leaves older ones alone';
comment on column guest_link.guest_id is '@personal purpose=ask-partners keep=with-the-guest';
