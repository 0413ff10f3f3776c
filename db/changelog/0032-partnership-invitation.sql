--liquibase formatted sql logicalFilePath:db/changelog/0032-partnership-invitation.sql

--changeset planner:0032-invitation
create table invitation (
    partnership_id uuid not null,
    id uuid not null,
    invitee_id uuid,
    role text not null check (role in ('MANAGER', 'EDITOR', 'CONTRIBUTOR', 'REVIEWER', 'READER')),
    partner_id uuid,
    invited_by uuid,
    invited_at timestamptz not null,
    accepted_by uuid,
    accepted_at timestamptz check ((accepted_at is null) = (accepted_by is null)),
    version integer not null default 1,
    constraint invitation_pk primary key (partnership_id, id),
    constraint invitation_partnership_fk foreign key (partnership_id) references partnership (id)
        on delete cascade deferrable initially immediate,
    constraint invitation_invitee_fk foreign key (invitee_id) references invitee (id)
        on delete cascade deferrable initially immediate,
    constraint invitation_invited_by_fk foreign key (invited_by) references account (id)
        on delete set null deferrable initially immediate,
    constraint invitation_accepted_by_fk foreign key (accepted_by) references account (id)
        on delete cascade deferrable initially immediate,
    constraint invitation_partner_fk foreign key (partnership_id, partner_id) references partner (partnership_id, id)
        on delete set null (partner_id) deferrable initially immediate
);
create unique index invitation_invitee_idx on invitation (invitee_id);
create index invitation_invited_by_idx on invitation (invited_by);
create index invitation_accepted_by_idx on invitation (accepted_by);
create index invitation_partner_idx on invitation (partnership_id, partner_id);
comment on table invitation is
    'Who shall be in the team; address and name stand in invitee, so that the change log never holds them';
comment on column invitation.invitee_id is '@personal purpose=invitation keep=until-accepted-or-revoked';
comment on column invitation.invited_by is '@personal purpose=trust-and-audit keep=30-days-after-its-end';
comment on column invitation.accepted_by is '@personal purpose=trust-and-audit keep=30-days-after-its-end';

call attach_change_log('invitation');
