export const sql = /* sql */ `
  create table withdrawal (
    id               text    primary key,
    styleRevisionId  text    unique references styleRevision (id) deferrable initially deferred,
    moduleRevisionId text    unique references moduleRevision (id) deferrable initially deferred,
    reason           text    not null check (length(trim(reason)) > 0),
    "by"             text    not null,
    at               integer not null,
    origin           text    not null check (origin in ('sample', 'own')),
    check ((styleRevisionId is null) <> (moduleRevisionId is null))
  ) strict;
`
