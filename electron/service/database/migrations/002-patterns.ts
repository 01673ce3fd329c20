export const sql = /* sql */ `
  create table blob (
    hash  text primary key check (length(hash) = 64),
    bytes blob not null
  ) strict;

  create table module (
    id     text primary key,
    code   text not null unique,
    name   text not null,
    kind   text not null check (kind in ('body', 'sleeve', 'neck', 'hood', 'pocket', 'cuff', 'trim')),
    origin text not null check (origin in ('sample', 'own'))
  ) strict;

  create table moduleRevision (
    id          text primary key,
    moduleId    text not null references module (id) deferrable initially deferred,
    letter      text not null,
    state       text not null check (state in ('draft', 'in-review', 'released', 'withdrawn')),
    sizes       text not null,
    baseSize    text not null,
    sourceName  text not null,
    sourceHash  text not null references blob (hash) deferrable initially deferred,
    contentHash text check (state in ('draft', 'in-review') or contentHash is not null),
    releasedAt  integer,
    releasedBy  text,
    reason      text,
    origin      text not null check (origin in ('sample', 'own')),
    unique (moduleId, letter)
  ) strict;

  create table piece (
    id               text    primary key,
    moduleRevisionId text    not null references moduleRevision (id) deferrable initially deferred,
    position         integer not null,
    name             text    not null,
    quantity         integer not null check (quantity > 0),
    cut              text    not null check (cut in ('single', 'pair', 'fold')),
    role             text    not null check (role in ('shell', 'lining', 'fusing', 'rib', 'trim')),
    geometryHash     text    not null references blob (hash) deferrable initially deferred,
    origin           text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index piece_by_moduleRevision on piece (moduleRevisionId);

  create table style (
    id     text primary key,
    code   text not null unique,
    name   text not null,
    origin text not null check (origin in ('sample', 'own'))
  ) strict;

  create table styleRevision (
    id          text primary key,
    styleId     text not null references style (id) deferrable initially deferred,
    letter      text not null,
    state       text not null check (state in ('draft', 'in-review', 'released', 'withdrawn')),
    sizes       text not null,
    price       integer check (price >= 0),
    contentHash text check (state in ('draft', 'in-review') or contentHash is not null),
    releasedAt  integer,
    releasedBy  text,
    reason      text,
    origin      text not null check (origin in ('sample', 'own')),
    unique (styleId, letter)
  ) strict;

  create table slot (
    id               text    primary key,
    styleRevisionId  text    not null references styleRevision (id) deferrable initially deferred,
    kind             text    not null check (kind in ('body', 'sleeve', 'neck', 'hood', 'pocket', 'cuff', 'trim')),
    position         integer not null,
    moduleRevisionId text    references moduleRevision (id) deferrable initially deferred,
    origin           text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index slot_by_styleRevision on slot (styleRevisionId);
  create index slot_by_moduleRevision on slot (moduleRevisionId);

  create table colourway (
    id              text    primary key,
    styleRevisionId text    not null references styleRevision (id) deferrable initially deferred,
    name            text    not null,
    position        integer not null,
    origin          text    not null check (origin in ('sample', 'own')),
    unique (styleRevisionId, name)
  ) strict;

  create table bomLine (
    id              text    primary key,
    styleRevisionId text    not null references styleRevision (id) deferrable initially deferred,
    position        integer not null,
    materialId      text    not null references material (id) deferrable initially deferred,
    role            text    check (role in ('shell', 'lining', 'fusing', 'rib', 'trim')),
    quantity        integer not null check (quantity >= 0),
    wastage         integer not null check (wastage between 0 and 1000),
    setUp           integer not null check (setUp >= 0),
    roundTo         integer not null check (roundTo > 0),
    origin          text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index bomLine_by_styleRevision on bomLine (styleRevisionId);

  create table bomQuantity (
    id        text    primary key,
    bomLineId text    not null references bomLine (id) deferrable initially deferred,
    size      text    not null,
    quantity  integer not null check (quantity >= 0),
    origin    text    not null check (origin in ('sample', 'own')),
    unique (bomLineId, size)
  ) strict;

  create table operation (
    id              text    primary key,
    styleRevisionId text    not null references styleRevision (id) deferrable initially deferred,
    position        integer not null,
    name            text    not null,
    kind            text    not null check (kind in ('cut', 'fuse', 'press', 'sew', 'finish', 'inspect', 'pack')),
    stationKind     text    not null check (stationKind in ('cutter', 'press', 'cell', 'bench')),
    skill           text    not null,
    attended        integer not null check (attended >= 0),
    unattended      integer not null check (unattended >= 0),
    piecesPerCycle  integer not null check (piecesPerCycle > 0),
    setUpKey        text    not null,
    origin          text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index operation_by_styleRevision on operation (styleRevisionId);

  create table operationLink (
    id            text    primary key,
    operationId   text    not null references operation (id) deferrable initially deferred,
    predecessorId text    not null references operation (id) deferrable initially deferred,
    transferBatch integer check (transferBatch > 0),
    origin        text    not null check (origin in ('sample', 'own')),
    unique (operationId, predecessorId)
  ) strict;
  create index operationLink_by_predecessor on operationLink (predecessorId);

  create table nest (
    id              text    primary key,
    code            text    not null,
    styleRevisionId text    not null references styleRevision (id) deferrable initially deferred,
    role            text    not null check (role in ('shell', 'lining', 'fusing', 'rib', 'trim')),
    width           integer not null check (width > 0),
    length          integer not null check (length > 0),
    efficiency      integer not null check (efficiency between 1 and 1000),
    piecesHash      text    not null,
    origin          text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index nest_by_styleRevision on nest (styleRevisionId);
`
