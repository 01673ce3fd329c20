export const sql = /* sql */ `
  create table substitution (
    id         text    primary key,
    dropId     text    not null references "drop" (id) deferrable initially deferred,
    materialId text    not null references material (id) deferrable initially deferred,
    insteadId  text    not null references material (id) deferrable initially deferred,
    ratio      integer not null check (ratio > 0),
    quantity   integer not null check (quantity > 0),
    origin     text    not null check (origin in ('sample', 'own')),
    unique (dropId, materialId, insteadId)
  ) strict;
`
