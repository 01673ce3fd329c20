export const sql = /* sql */ `
  create table floor (
    id               text    primary key,
    name             text    not null,
    zone             text    not null,
    units            text    not null check (units in ('metric', 'imperial')),
    currency         text    not null check (length(currency) = 3),
    minuteCost       integer not null check (minuteCost >= 0),
    overhead         integer not null check (overhead >= 0),
    efficiency       integer not null check (efficiency > 0),
    expectedLoss     integer not null check (expectedLoss between 0 and 1000),
    exchangeReserve  integer not null check (exchangeReserve between 0 and 1000),
    overRun          integer not null check (overRun >= 0),
    markerEfficiency integer not null check (markerEfficiency between 1 and 1000)
  ) strict;

  create table station (
    id       text    primary key,
    code     text    not null unique,
    name     text    not null,
    kind     text    not null check (kind in ('cutter', 'press', 'cell', 'bench')),
    capacity integer not null check (capacity > 0),
    position integer not null,
    origin   text    not null check (origin in ('sample', 'own'))
  ) strict;

  create table shift (
    id        text    primary key,
    stationId text    references station (id) deferrable initially deferred,
    kind      text    not null check (kind in ('work', 'break')),
    weekday   integer not null check (weekday between 1 and 7),
    opens     integer not null check (opens between 0 and 1439),
    closes    integer not null check (closes between 1 and 2880 and closes > opens),
    origin    text    not null check (origin in ('sample', 'own'))
  ) strict;

  create table closure (
    id        text    primary key,
    stationId text    references station (id) deferrable initially deferred,
    reason    text    not null check (reason in ('maintenance', 'closed')),
    start     integer not null,
    end       integer not null check (end > start),
    note      text    not null,
    origin    text    not null check (origin in ('sample', 'own'))
  ) strict;

  create table person (
    id     text primary key,
    name   text not null,
    role   text not null check (role in ('operator', 'designer', 'planner', 'lead')),
    origin text not null check (origin in ('sample', 'own'))
  ) strict;

  create table personSkill (
    id       text primary key,
    personId text not null references person (id) deferrable initially deferred,
    skill    text not null,
    origin   text not null check (origin in ('sample', 'own'))
  ) strict;

  create table changeoverRule (
    id          text    primary key,
    position    integer not null,
    stationKind text    not null check (stationKind in ('cutter', 'press', 'cell', 'bench')),
    "from"      text    not null,
    "to"        text    not null,
    minutes     integer not null check (minutes >= 0),
    cost        integer not null check (cost >= 0),
    origin      text    not null check (origin in ('sample', 'own'))
  ) strict;

  create table material (
    id               text    primary key,
    code             text    not null unique,
    name             text    not null,
    kind             text    not null check (kind in ('fabric', 'trim')),
    unit             text    not null check (unit in ('m', 'pc', 'g')),
    width            integer check (width > 0),
    pricePerThousand integer not null check (pricePerThousand >= 0),
    leadDays         integer not null check (leadDays >= 0),
    supplier         text    not null,
    origin           text    not null check (origin in ('sample', 'own'))
  ) strict;

  create table lot (
    id         text    primary key,
    code       text    not null unique,
    materialId text    not null references material (id) deferrable initially deferred,
    quantity   integer not null check (quantity >= 0),
    shade      text,
    hereAt     integer not null,
    origin     text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index lot_by_material on lot (materialId);
`
