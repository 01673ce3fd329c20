export const sql = /* sql */ `
  create table firstArticle (
    id          text    primary key,
    operationId text    not null references operation (id) deferrable initially deferred,
    stationId   text    not null references station (id) deferrable initially deferred,
    recipeHash  text    not null,
    jobId       text    not null references job (id) deferrable initially deferred,
    temperature integer not null,
    dwell       integer not null,
    pressure    integer not null,
    "by"        text    not null,
    at          integer not null,
    origin      text    not null check (origin in ('sample', 'own')),
    unique (operationId, stationId, recipeHash)
  ) strict;
  create index firstArticle_by_job on firstArticle (jobId);
`
