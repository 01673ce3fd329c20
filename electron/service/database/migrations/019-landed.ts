const terms = /* sql */ `
    freight    integer not null check (freight >= 0),
    duty       integer not null check (duty >= 0),
    handling   integer not null check (handling >= 0),
    returns    integer not null check (returns between 0 and 1000),
    returnCost integer not null check (returnCost >= 0),
    leadDays   integer not null check (leadDays >= 0),
    origin     text    not null check (origin in ('sample', 'own'))`

export const sql = /* sql */ `
  create table landing (
    id         text    primary key,
    ${terms}
  ) strict;

  create table traditionalRun (
    id         text    primary key,
    styleId    text    not null unique references style (id) deferrable initially deferred,
    supplier   text    not null,
    minimum    integer not null check (minimum > 0),
    unitPrice  integer not null check (unitPrice >= 0),
    currency   text    not null check (length(currency) = 3),
    rate       integer not null check (rate > 0),
    ${terms}
  ) strict;
`
