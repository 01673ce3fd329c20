import { frozen } from './005-kept.ts'

/** What labels and tags say, and under which codes shops sell. */
export const sql = /* sql */ `
  create table styleLabel (
    id              text primary key,
    styleRevisionId text not null unique references styleRevision (id) deferrable initially deferred,
    fabricOrigin    text not null,
    madeIn          text not null check (length(madeIn) in (0, 2)),
    wash            text,
    bleach          text,
    tumble          text,
    dry             text,
    iron            text,
    clean           text,
    careNote        text not null,
    fitVideo        text not null,
    fitNote         text not null,
    origin          text not null check (origin in ('sample', 'own'))
  ) strict;

  create table labelFibre (
    id       text    primary key,
    labelId  text    not null references styleLabel (id) deferrable initially deferred,
    position integer not null,
    part     text    not null check (part in ('shell', 'lining', 'fusing', 'rib', 'trim')),
    fibre    text    not null,
    share    integer not null check (share between 1 and 1000),
    origin   text    not null check (origin in ('sample', 'own')),
    unique (labelId, part, fibre)
  ) strict;

  create table sku (
    id      text primary key,
    styleId text not null references style (id) deferrable initially deferred,
    colour  text not null,
    size    text not null,
    code    text unique,
    gtin    text unique,
    origin  text not null check (origin in ('sample', 'own')),
    unique (styleId, colour, size)
  ) strict;

  create table shop (
    id         text primary key,
    skuPattern text not null,
    tagUrl     text not null,
    vendor     text not null,
    origin     text not null check (origin in ('sample', 'own'))
  ) strict;

  ${frozen('styleLabel', 'styleRevision', (row) => `${row}.styleRevisionId`)}
  ${frozen('labelFibre', 'styleRevision', (row) => `(select styleRevisionId from styleLabel where id = ${row}.labelId)`)}
`
