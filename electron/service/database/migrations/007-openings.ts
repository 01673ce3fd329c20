export const sql = /* sql */ `
  create table opening (
    id        text    primary key,
    stationId text    references station (id) deferrable initially deferred,
    start     integer not null,
    end       integer not null check (end > start),
    note      text    not null,
    origin    text    not null check (origin in ('sample', 'own'))
  ) strict;

  create table absence (
    id       text    primary key,
    personId text    not null references person (id) deferrable initially deferred,
    start    integer not null,
    end      integer not null check (end > start),
    note     text    not null,
    origin   text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index absence_by_person on absence (personId);
`
