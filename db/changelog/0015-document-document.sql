--liquibase formatted sql logicalFilePath:db/changelog/0015-document-document.sql

-- What the team learned, and what it writes itself in the documents.

--changeset planner:0015-lesson
create table lesson (
    partnership_id uuid not null,
    id uuid not null,
    key text not null check (is_key(key)),
    text text check (is_text(text)),
    kind text check (kind in ('INNOVATION', 'SKILLS', 'COOPERATION', 'INVESTMENT', 'OTHER')),
    date date check (is_day(date)),
    source text check (is_text(source)),
    position integer not null,
    version integer not null default 1,
    constraint lesson_pk primary key (partnership_id, id),
    constraint lesson_key_unique unique (partnership_id, key) deferrable initially immediate,
    constraint lesson_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate
);
comment on table lesson is 'Lessons learned';
comment on column lesson.source is '@personal purpose=plan keep=project-record prose that may name a person';

--changeset planner:0015-document
create table document (
    partnership_id uuid not null,
    id uuid not null,
    kind text not null check (kind in (
        'STRATEGY', 'ACTION_LIST', 'ROADMAP', 'AGREEMENT', 'MONITORING_REPORT', 'POLICY_BRIEF')),
    title text check (is_line(title)),
    number text check (is_line(number, 20)),
    deliverable_id uuid,
    dissemination text check (dissemination in ('PUBLIC', 'SENSITIVE')),
    language text check (language ~ '^[a-z]{2}$'),
    position integer not null,
    version integer not null default 1,
    constraint document_pk primary key (partnership_id, id),
    constraint document_kind_unique unique (partnership_id, kind) deferrable initially immediate,
    constraint document_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint document_deliverable_fk foreign key (partnership_id, deliverable_id)
        references deliverable (partnership_id, id) on delete set null (deliverable_id) deferrable initially immediate
);
create index document_deliverable_idx on document (partnership_id, deliverable_id);
comment on table document is 'What the team chooses for one document; the rest of it is generated';

--changeset planner:0015-section
create table document_section (
    partnership_id uuid not null,
    id uuid not null,
    document_id uuid not null,
    section text not null check (section ~ '^[a-z][a-z0-9-]{0,40}$'),
    text text check (is_text(text, 20000)),
    include boolean,
    position integer not null,
    version integer not null default 1,
    constraint document_section_pk primary key (partnership_id, id),
    constraint document_section_unique unique (partnership_id, document_id, section) deferrable initially immediate,
    constraint document_section_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint document_section_document_fk foreign key (partnership_id, document_id)
        references document (partnership_id, id) on delete cascade deferrable initially immediate
);
comment on table document_section is
    'Prose of the team in a section of a document (CommonMark), or the choice to leave the section out';
comment on column document_section.text is
    '@personal purpose=documents keep=project-record prose that may name a person';
