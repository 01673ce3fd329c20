import { frozen } from './005-kept.ts'

const ofLine = (row: string) => `(select styleRevisionId from bomLine where id = ${row}.bomLineId)`

const OF_A_LINE = ['bomColour', 'bomSubstitute', 'bomGeometry', 'bomCheck']

/** What a BOM line may have beside its quantities, and what materials cost when. */
export const sql = /* sql */ `
  create table bomColour (
    id         text    primary key,
    bomLineId  text    not null references bomLine (id) deferrable initially deferred,
    colourway  text    not null,
    materialId text    references material (id) deferrable initially deferred,
    quantity   integer check (quantity >= 0),
    origin     text    not null check (origin in ('sample', 'own')),
    unique (bomLineId, colourway),
    check (materialId is not null or quantity is not null)
  ) strict;

  create table bomSubstitute (
    id         text    primary key,
    bomLineId  text    not null references bomLine (id) deferrable initially deferred,
    position   integer not null,
    materialId text    not null references material (id) deferrable initially deferred,
    ratio      integer not null check (ratio > 0),
    origin     text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index bomSubstitute_by_bomLine on bomSubstitute (bomLineId);

  create table bomGeometry (
    id         text    primary key,
    bomLineId  text    not null unique references bomLine (id) deferrable initially deferred,
    width      integer not null check (width > 0),
    efficiency integer not null check (efficiency between 1 and 1000),
    nest       text,
    piecesHash text    not null,
    origin     text    not null check (origin in ('sample', 'own'))
  ) strict;

  create table bomCheck (
    id        text    primary key,
    bomLineId text    not null unique references bomLine (id) deferrable initially deferred,
    checksum  text    not null,
    by        text    not null,
    at        integer not null,
    origin    text    not null check (origin in ('sample', 'own'))
  ) strict;

  create table pricePoint (
    id         text    primary key,
    materialId text    not null references material (id) deferrable initially deferred,
    price      integer not null check (price >= 0),
    per        integer not null check (per in (1, 10, 100, 1000)),
    since      integer not null,
    by         text    not null,
    origin     text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index pricePoint_by_material on pricePoint (materialId);

  ${OF_A_LINE.map((table) => frozen(table, 'styleRevision', ofLine)).join('')}
`
