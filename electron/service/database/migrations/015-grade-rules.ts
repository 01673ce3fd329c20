import { frozen } from './005-kept.ts'

/** The rules that the sizes of a module revision come from. */
export const sql = /* sql */ `
  create table gradeRules (
    id               text primary key,
    moduleRevisionId text not null references moduleRevision (id) deferrable initially deferred,
    rulesHash        text not null references blob (hash) deferrable initially deferred,
    origin           text not null check (origin in ('sample', 'own'))
  ) strict;
  create unique index gradeRules_by_moduleRevision on gradeRules (moduleRevisionId);
  ${frozen('gradeRules', 'moduleRevision', (row) => `${row}.moduleRevisionId`)}
`
