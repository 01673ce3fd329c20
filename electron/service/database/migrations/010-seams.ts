import { frozen } from './005-kept.ts'

const ORIGIN = "text not null check (origin in ('sample', 'own'))"
const OF_MODULE = 'text not null references moduleRevision (id) deferrable initially deferred'
const ROLE = "text check (role in ('shell', 'lining', 'fusing', 'rib', 'trim'))"

const ofModule = (row: string) => `${row}.moduleRevisionId`
const ofStyle = (row: string) => `${row}.styleRevisionId`
const ofSlot = (row: string) => `(select styleRevisionId from slot where id = ${row}.slotId)`
const ofLine = (row: string) =>
  `(select moduleRevisionId from moduleLine where id = ${row}.moduleLineId)`
const ofOperation = (row: string) =>
  `(select moduleRevisionId from moduleOperation where id = ${row}.operationId)`

/** Named edges of modules, what of a style is sewn to what, and what a module brings to the styles that it fills a slot of. */
export const sql = /* sql */ `
  create table seam (
    id               text    primary key,
    moduleRevisionId ${OF_MODULE},
    pieceId          text    not null references piece (id) deferrable initially deferred,
    position         integer not null,
    name             text    not null,
    start            text    not null,
    end              text    not null check (end <> start),
    origin           ${ORIGIN}
  ) strict;
  create index seam_by_moduleRevision on seam (moduleRevisionId);
  create index seam_by_piece on seam (pieceId);

  create table joint (
    id              text    primary key,
    styleRevisionId text    not null references styleRevision (id) deferrable initially deferred,
    slotId          text    not null references slot (id) deferrable initially deferred,
    seam            text    not null,
    otherSlotId     text    not null references slot (id) deferrable initially deferred,
    otherSeam       text    not null,
    least           integer not null,
    most            integer not null check (most >= least),
    origin          ${ORIGIN}
  ) strict;
  create index joint_by_styleRevision on joint (styleRevisionId);
  create index joint_by_slot on joint (slotId);
  create index joint_by_otherSlot on joint (otherSlotId);

  create table moduleLine (
    id               text    primary key,
    moduleRevisionId ${OF_MODULE},
    position         integer not null,
    materialId       text    not null references material (id) deferrable initially deferred,
    role             ${ROLE},
    quantity         integer not null check (quantity >= 0),
    wastage          integer not null check (wastage between 0 and 1000),
    setUp            integer not null check (setUp >= 0),
    roundTo          integer not null check (roundTo > 0),
    origin           ${ORIGIN}
  ) strict;
  create index moduleLine_by_moduleRevision on moduleLine (moduleRevisionId);
  create index moduleLine_by_material on moduleLine (materialId);

  create table moduleQuantity (
    id           text    primary key,
    moduleLineId text    not null references moduleLine (id) deferrable initially deferred,
    size         text    not null,
    quantity     integer not null check (quantity >= 0),
    origin       ${ORIGIN},
    unique (moduleLineId, size)
  ) strict;

  create table moduleOperation (
    id               text    primary key,
    moduleRevisionId ${OF_MODULE},
    position         integer not null,
    name             text    not null,
    kind             text    not null check (kind in ('cut', 'fuse', 'press', 'sew', 'finish', 'inspect', 'pack')),
    stationKind      text    not null check (stationKind in ('cutter', 'press', 'cell', 'bench')),
    skill            text    not null,
    attended         integer not null check (attended >= 0),
    unattended       integer not null check (unattended >= 0),
    piecesPerCycle   integer not null check (piecesPerCycle > 0),
    setUpKey         text    not null,
    kit              text,
    temperature      integer check (temperature > 0),
    dwell            integer check (dwell > 0),
    pressure         integer check (pressure >= 0),
    peel             text    check (peel in ('hot', 'cold', 'none')),
    origin           ${ORIGIN}
  ) strict;
  create index moduleOperation_by_moduleRevision on moduleOperation (moduleRevisionId);

  create table moduleLink (
    id            text    primary key,
    operationId   text    not null references moduleOperation (id) deferrable initially deferred,
    predecessorId text    not null references moduleOperation (id) deferrable initially deferred,
    transferBatch integer check (transferBatch > 0),
    origin        ${ORIGIN},
    unique (operationId, predecessorId)
  ) strict;
  create index moduleLink_by_predecessor on moduleLink (predecessorId);

  create table brought (
    id          text primary key,
    slotId      text not null references slot (id) deferrable initially deferred,
    bomLineId   text unique references bomLine (id) deferrable initially deferred,
    operationId text unique references operation (id) deferrable initially deferred,
    content     text not null,
    origin      ${ORIGIN},
    check ((bomLineId is null) <> (operationId is null))
  ) strict;
  create index brought_by_slot on brought (slotId);

  ${['seam', 'moduleLine', 'moduleOperation'].map((table) => frozen(table, 'moduleRevision', ofModule)).join('')}
  ${frozen('moduleQuantity', 'moduleRevision', ofLine)}
  ${frozen('moduleLink', 'moduleRevision', ofOperation)}
  ${frozen('joint', 'styleRevision', ofStyle)}
  ${frozen('brought', 'styleRevision', ofSlot)}
`
