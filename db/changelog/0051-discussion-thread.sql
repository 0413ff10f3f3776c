--liquibase formatted sql logicalFilePath:db/changelog/0051-discussion-thread.sql

-- What the team says about records of the plan. The subject is named by kind and id and not by a foreign key: what was
-- said stays when the record goes.

--changeset planner:0051-thread
create table discussion_thread (
    partnership_id uuid not null,
    id uuid not null,
    record_kind text not null check (is_line(record_kind, 60)),
    record_id uuid not null,
    property text check (is_line(property, 60)),
    opened_at timestamptz not null,
    solved_at timestamptz,
    solved_by uuid,
    assignee uuid,
    version integer not null default 1,
    constraint discussion_thread_pk primary key (partnership_id, id),
    constraint discussion_thread_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint discussion_thread_solved_by_fk foreign key (solved_by) references account (id)
        on delete set null deferrable initially immediate,
    constraint discussion_thread_assignee_fk foreign key (assignee) references account (id)
        on delete set null deferrable initially immediate
);
create index discussion_thread_subject_idx on discussion_thread (partnership_id, record_kind, record_id);
create index discussion_thread_solved_by_idx on discussion_thread (solved_by);
create index discussion_thread_assignee_idx on discussion_thread (assignee);
comment on table discussion_thread is 'Comments about one record, or one property of it';
comment on column discussion_thread.property is 'null: about the record as a whole';
comment on column discussion_thread.solved_at is 'null: open';
comment on column discussion_thread.solved_by is '@personal purpose=trust-and-audit keep=project-record';
comment on column discussion_thread.assignee is '@personal purpose=work-together keep=project-record whose turn it is';

--changeset planner:0051-comment
create table discussion_comment (
    partnership_id uuid not null,
    id uuid not null,
    thread_id uuid not null,
    author_id uuid,
    author_name text check (is_line(author_name)),
    author_link uuid,
    text text check (is_text(text, 4000)),
    written_at timestamptz not null,
    edited_at timestamptz,
    version integer not null default 1,
    constraint discussion_comment_pk primary key (partnership_id, id),
    constraint discussion_comment_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint discussion_comment_thread_fk foreign key (partnership_id, thread_id)
        references discussion_thread (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint discussion_comment_author_fk foreign key (author_id) references account (id)
        on delete set null deferrable initially immediate
);
create index discussion_comment_thread_idx on discussion_comment (partnership_id, thread_id);
create index discussion_comment_author_idx on discussion_comment (author_id);
comment on table discussion_comment is 'What somebody wrote; the first of a thread opens it';
comment on column discussion_comment.author_id is '@personal purpose=trust-and-audit keep=project-record';
comment on column discussion_comment.author_name is
    '@personal purpose=trust-and-audit keep=project-record somebody without an account, as given with the comment';
comment on column discussion_comment.author_link is
    '@personal purpose=trust-and-audit keep=project-record the guest whose link it came by';
comment on column discussion_comment.text is 'null: taken back; earlier texts stand in the change log';

create table discussion_mention (
    partnership_id uuid not null,
    id uuid not null,
    comment_id uuid not null,
    account_id uuid not null,
    constraint discussion_mention_pk primary key (partnership_id, id),
    constraint discussion_mention_once unique (partnership_id, comment_id, account_id),
    constraint discussion_mention_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint discussion_mention_comment_fk foreign key (partnership_id, comment_id)
        references discussion_comment (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint discussion_mention_account_fk foreign key (account_id) references account (id)
        on delete cascade deferrable initially immediate
);
create index discussion_mention_account_idx on discussion_mention (account_id);
comment on table discussion_mention is 'Whom a comment names with @';
comment on column discussion_mention.account_id is '@personal purpose=work-together keep=project-record';

call attach_change_log('discussion_thread');
call attach_change_log('discussion_comment');
call attach_change_log('discussion_mention');
