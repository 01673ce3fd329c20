/** `parent` is an expression for the id of the revision that a row belongs to; a row of a revision that is gone is free. */
export const frozen = (
  table: string,
  revision: string,
  parent: (row: string) => string,
) => /* sql */ `
  create trigger ${table}_is_frozen_to_add before insert on ${table}
  when (select state from ${revision} where id = ${parent('new')}) in ('released', 'withdrawn')
  begin select raise(abort, 'A released revision never changes'); end;
  create trigger ${table}_is_frozen_to_alter before update on ${table}
  when (select state from ${revision} where id = ${parent('old')}) in ('released', 'withdrawn')
  begin select raise(abort, 'A released revision never changes'); end;
  create trigger ${table}_is_frozen_to_remove before delete on ${table}
  when (select state from ${revision} where id = ${parent('old')}) in ('released', 'withdrawn')
  begin select raise(abort, 'A released revision never changes'); end;
`

const released = (table: string, fields: readonly string[]) => /* sql */ `
  create trigger ${table}_is_kept before update on ${table}
  when old.state in ('released', 'withdrawn') and (
    new.state not in ('released', 'withdrawn') or ${fields.map((name) => `new.${name} is not old.${name}`).join(' or ')}
  )
  begin select raise(abort, 'A released revision never changes'); end;
  create trigger ${table}_is_not_removed before delete on ${table}
  when old.state in ('released', 'withdrawn') and old.origin = 'own'
  begin select raise(abort, 'A released revision never changes'); end;
`

const ofStyle = (row: string) => `${row}.styleRevisionId`

/** What must stay even if a rule were wrong: floor events are only added, blobs and released revisions never change. */
export const sql = /* sql */ `
  create trigger floorEvent_is_kept before update on floorEvent
  begin select raise(abort, 'Floor events are only ever added'); end;
  create trigger floorEvent_is_not_removed before delete on floorEvent when old.origin = 'own'
  begin select raise(abort, 'Floor events are only ever added'); end;

  create trigger blob_is_kept before update on blob
  begin select raise(abort, 'A blob is named by its bytes and never changes'); end;

  create trigger confirmation_is_kept before update on confirmation
  begin select raise(abort, 'An issued document never changes'); end;

  ${released('moduleRevision', ['moduleId', 'letter', 'sizes', 'baseSize', 'sourceHash', 'contentHash'])}
  ${released('styleRevision', ['styleId', 'letter', 'sizes', 'contentHash'])}
  ${frozen('piece', 'moduleRevision', (row) => `${row}.moduleRevisionId`)}
  ${['slot', 'colourway', 'bomLine', 'operation'].map((table) => frozen(table, 'styleRevision', ofStyle)).join('')}
  ${frozen('bomQuantity', 'styleRevision', (row) => `(select styleRevisionId from bomLine where id = ${row}.bomLineId)`)}
  ${frozen('operationLink', 'styleRevision', (row) => `(select styleRevisionId from operation where id = ${row}.operationId)`)}
`
