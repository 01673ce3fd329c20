export const sql = /* sql */ `
  create table personShift (
    id       text    primary key,
    personId text    not null references person (id) deferrable initially deferred,
    kind     text    not null check (kind in ('work', 'break')),
    weekday  integer not null check (weekday between 1 and 7),
    opens    integer not null check (opens between 0 and 1439),
    closes   integer not null check (closes between 1 and 2880 and closes > opens),
    origin   text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index personShift_by_person on personShift (personId);

  create table kit (
    id     text    primary key,
    code   text    not null unique,
    name   text    not null,
    count  integer not null check (count > 0),
    origin text    not null check (origin in ('sample', 'own'))
  ) strict;

  create table kitPlace (
    id        text primary key,
    kitId     text not null references kit (id) deferrable initially deferred,
    stationId text not null references station (id) deferrable initially deferred,
    origin    text not null check (origin in ('sample', 'own'))
  ) strict;
  create index kitPlace_by_kit on kitPlace (kitId);

  create table kitOutage (
    id     text    primary key,
    kitId  text    not null references kit (id) deferrable initially deferred,
    count  integer not null check (count > 0),
    start  integer not null,
    end    integer not null check (end > start),
    note   text    not null,
    origin text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index kitOutage_by_kit on kitOutage (kitId);
`
