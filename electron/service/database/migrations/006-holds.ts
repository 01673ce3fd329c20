export const sql = /* sql */ `
  create table hold (
    id        text    primary key,
    dropId    text    not null unique references "drop" (id) deferrable initially deferred,
    heldAt    integer not null,
    expiresAt integer not null check (expiresAt > heldAt),
    "by"      text    not null,
    origin    text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index hold_by_expiresAt on hold (expiresAt);
`
