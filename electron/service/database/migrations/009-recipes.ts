import { frozen } from './005-kept.ts'

const revisionOf = (row: string) =>
  `(select styleRevisionId from operation where id = ${row}.operationId)`

export const sql = /* sql */ `
  create table operationKit (
    id          text primary key,
    operationId text not null unique references operation (id) deferrable initially deferred,
    kit         text not null,
    origin      text not null check (origin in ('sample', 'own'))
  ) strict;

  create table recipe (
    id          text    primary key,
    operationId text    not null unique references operation (id) deferrable initially deferred,
    temperature integer not null check (temperature > 0),
    dwell       integer not null check (dwell > 0),
    pressure    integer not null check (pressure >= 0),
    peel        text    not null check (peel in ('hot', 'cold', 'none')),
    origin      text    not null check (origin in ('sample', 'own'))
  ) strict;

  create table recipeProof (
    id          text    primary key,
    operationId text    not null references operation (id) deferrable initially deferred,
    stationId   text    not null references station (id) deferrable initially deferred,
    recipeHash  text    not null,
    temperature integer not null,
    dwell       integer not null,
    pressure    integer not null,
    "by"        text    not null,
    at          integer not null,
    origin      text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index recipeProof_by_operation on recipeProof (operationId, stationId);

  create table learning (
    id              text primary key,
    styleRevisionId text not null unique references styleRevision (id) deferrable initially deferred,
    novelty         text not null check (novelty in ('new', 'related', 'familiar', 'repeat')),
    origin          text not null check (origin in ('sample', 'own'))
  ) strict;

  ${frozen('operationKit', 'styleRevision', revisionOf)}
  ${frozen('recipe', 'styleRevision', revisionOf)}
  ${frozen('learning', 'styleRevision', (row) => `${row}.styleRevisionId`)}
`
