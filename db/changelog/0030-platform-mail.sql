--liquibase formatted sql logicalFilePath:db/changelog/0030-platform-mail.sql

-- The outbox. It holds neither addresses nor texts: both are written when a mail is sent, so that links and codes are
-- stored nowhere but as hashes.

--changeset planner:0030-mail
create table mail (
    id uuid primary key,
    message_id text not null unique check (is_line(message_id, 998)),
    kind text not null check (is_line(kind, 60)),
    about uuid not null,
    receiver uuid,
    state text not null default 'QUEUED'
        check (state in ('QUEUED', 'SENDING', 'SENT', 'REFUSED', 'UNCLEAR', 'DROPPED')),
    queued_at timestamptz not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    sending_since timestamptz check ((sending_since is null) = (state <> 'SENDING')),
    ended_at timestamptz check ((ended_at is null) = (state in ('QUEUED', 'SENDING'))),
    problem text check (is_line(problem, 500))
);
create index mail_waiting_idx on mail (due_at) where state in ('QUEUED', 'SENDING');
create index mail_about_idx on mail (about, kind);
comment on table mail is 'Mails to be sent and what became of them; a row is written in the transaction that causes the mail';
comment on column mail.message_id is 'the same at each attempt, so that a mail that came twice would be seen as one';
comment on column mail.about is
    '@personal purpose=notices keep=30-days the thing the mail is about: an invitation, an account';
comment on column mail.receiver is '@personal purpose=notices keep=30-days account; null: the thing says who it is';
comment on column mail.state is
    'SENDING is committed before the mail server hears of the mail; UNCLEAR: it may have it, so it is not sent again';
comment on column mail.due_at is 'not tried before';
comment on column mail.problem is '@personal purpose=notices keep=30-days the words of the mail server';
