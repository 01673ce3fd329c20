export const sql = /* sql */ `
  create table printedTicket (
    id     text    primary key,
    code   text    not null,
    at     integer not null,
    origin text    not null check (origin in ('sample', 'own'))
  ) strict;
  create index printedTicket_by_code on printedTicket (code);
  create index job_by_code on job (code);
`
