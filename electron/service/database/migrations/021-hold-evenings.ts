export const sql = /* sql */ `
  create table holdEvening (
    id        text primary key,
    holdId    text not null references hold (id) deferrable initially deferred,
    openingId text not null unique references opening (id) deferrable initially deferred,
    origin    text not null check (origin in ('sample', 'own'))
  ) strict;
  create index holdEvening_by_hold on holdEvening (holdId);
`
