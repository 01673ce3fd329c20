export const sql = /* sql */ `
  create table "drop" (
    id             text    primary key,
    code           text    not null unique,
    name           text    not null,
    band           integer not null check (band between 0 and 7),
    launchAt       integer not null,
    marketingAt    integer not null check (marketingAt <= launchAt),
    audience       text    not null,
    announcedLimit integer check (announcedLimit >= 0),
    ended          text    not null check (ended in ('no', 'closed', 'dropped')),
    origin         text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index drop_by_launchAt on "drop" (launchAt);

  create table dropLine (
    id              text    primary key,
    dropId          text    not null references "drop" (id) deferrable initially deferred,
    position        integer not null,
    styleRevisionId text    not null references styleRevision (id) deferrable initially deferred,
    colourway       text    not null,
    origin          text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index dropLine_by_drop on dropLine (dropId);
  create index dropLine_by_styleRevision on dropLine (styleRevisionId);

  create table dropQuantity (
    id         text    primary key,
    dropLineId text    not null references dropLine (id) deferrable initially deferred,
    size       text    not null,
    pieces     integer not null check (pieces > 0),
    origin     text    not null check (origin in ('sample', 'own')),
    unique (dropLineId, size)
  ) strict;

  create table reservation (
    id       text    primary key,
    dropId   text    not null references "drop" (id) deferrable initially deferred,
    lotId    text    not null references lot (id) deferrable initially deferred,
    quantity integer not null check (quantity > 0),
    origin   text    not null check (origin in ('sample', 'own')),
    unique (dropId, lotId)
  ) strict;
  create index reservation_by_lot on reservation (lotId);

  create table job (
    id          text    primary key,
    code        text    not null unique,
    dropId      text    not null references "drop" (id) deferrable initially deferred,
    dropLineId  text    not null references dropLine (id) deferrable initially deferred,
    operationId text    not null references operation (id) deferrable initially deferred,
    pieces      integer not null check (pieces > 0),
    origin      text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index job_by_drop on job (dropId);
  create index job_by_dropLine on job (dropLineId, operationId);

  create table booking (
    id        text    primary key,
    jobId     text    not null unique references job (id) deferrable initially deferred,
    stationId text    not null references station (id) deferrable initially deferred,
    start     integer not null,
    end       integer not null check (end >= start),
    setUp     integer not null check (setUp >= 0),
    run       integer not null check (run >= 0),
    state     text    not null check (state in ('proposed', 'approved', 'confirmed', 'running', 'done')),
    lock      text    not null check (lock in ('free', 'locked')),
    personId  text    references person (id) deferrable initially deferred,
    origin    text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index booking_by_start on booking (start);
  create index booking_by_station on booking (stationId, start);

  create table floorEvent (
    id        text    primary key,
    jobId     text    not null references job (id) deferrable initially deferred,
    stationId text    not null references station (id) deferrable initially deferred,
    personId  text    references person (id) deferrable initially deferred,
    kind      text    not null check (kind in ('start', 'pause', 'resume', 'good', 'scrap', 'finish', 'help', 'take-back')),
    pieces    integer not null check (pieces >= 0),
    reason    text,
    pieceId   text    references piece (id) deferrable initially deferred,
    takesBack text    references floorEvent (id) deferrable initially deferred,
    at        integer not null,
    origin    text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index floorEvent_by_job on floorEvent (jobId);
  create index floorEvent_by_at on floorEvent (at);
  create index floorEvent_by_station on floorEvent (stationId);
  create index floorEvent_by_takesBack on floorEvent (takesBack) where takesBack is not null;

  create table approval (
    id     text    primary key,
    dropId text    not null references "drop" (id) deferrable initially deferred,
    gate   text    not null,
    kind   text    not null check (kind in ('passed', 'override')),
    reason text    not null check (length(trim(reason)) > 0),
    "by"   text    not null,
    role   text    not null,
    at     integer not null,
    origin text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index approval_by_drop on approval (dropId);

  create table confirmation (
    id           text    primary key,
    dropId       text    not null references "drop" (id) deferrable initially deferred,
    number       integer not null check (number > 0),
    kind         text    not null check (kind in ('confirmation', 'withdrawal')),
    documentHash text    not null references blob (hash) deferrable initially deferred,
    supersedes   text,
    promised     integer not null check (promised >= 0),
    commitAt     integer not null,
    targetAt     integer not null,
    issuedAt     integer not null,
    expiresAt    integer not null,
    signer       text    not null,
    origin       text    not null check (origin in ('sample', 'own')),
    unique (dropId, number)
  ) strict;
`
