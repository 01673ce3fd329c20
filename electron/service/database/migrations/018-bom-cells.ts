import { frozen } from './005-kept.ts'

export const sql = /* sql */ `
  create table bomCell (
    id        text    primary key,
    bomLineId text    not null references bomLine (id) deferrable initially deferred,
    colourway text    not null,
    size      text    not null,
    quantity  integer not null check (quantity >= 0),
    origin    text    not null check (origin in ('sample', 'own')),
    unique (bomLineId, colourway, size)
  ) strict;

  ${frozen('bomCell', 'styleRevision', (row) => `(select styleRevisionId from bomLine where id = ${row}.bomLineId)`)}
`
