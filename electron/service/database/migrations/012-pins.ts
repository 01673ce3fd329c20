export const sql = /* sql */ `
  create table pin (
    id      text primary key,
    jobId   text not null unique references job (id) deferrable initially deferred,
    time    text not null check (time in ('free', 'pinned')),
    station text not null check (station in ('free', 'pinned')),
    person  text not null check (person in ('free', 'pinned')),
    origin  text not null check (origin in ('sample', 'own'))
  ) strict;
`
