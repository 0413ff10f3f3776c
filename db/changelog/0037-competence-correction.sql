--liquibase formatted sql logicalFilePath:db/changelog/0037-competence-correction.sql

-- What a partner said of itself, only a manager corrects, with a note to the partner.

--changeset planner:0037-correction
create table rating_correction (
    partnership_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    level_before text not null check (level_before in ('', '0', '1', '2', '3', '4', '?')),
    level_after text not null check (level_after in ('', '0', '1', '2', '3', '4', '?')),
    note text not null check (is_text(note)),
    corrected_by uuid,
    corrected_at timestamptz not null,
    version integer not null default 1,
    constraint rating_correction_pk primary key (partnership_id, id),
    constraint rating_correction_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint rating_correction_assessment_fk foreign key (partnership_id, assessment_id)
        references assessment (partnership_id, id) on delete cascade deferrable initially immediate,
    constraint rating_correction_by_fk foreign key (corrected_by) references account (id)
        on delete set null deferrable initially immediate
);
create index rating_correction_assessment_idx on rating_correction (partnership_id, assessment_id);
create index rating_correction_by_idx on rating_correction (corrected_by);
comment on table rating_correction is 'Why a manager changed what a partner had said of itself';
comment on column rating_correction.level_before is 'as in a cell of the matrix: a level, ? for unknown, empty for nothing';
comment on column rating_correction.corrected_by is '@personal purpose=trust-and-audit keep=project-record';

call attach_change_log('rating_correction');
