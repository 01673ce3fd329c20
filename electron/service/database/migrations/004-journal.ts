export const sql = /* sql */ `
  create table journal (
    seq       integer primary key,
    commandId text    not null unique,
    command   text    not null,
    actor     text    not null,
    station   text    not null,
    at        text    not null,
    effect    text    not null check (effect in ('do', 'undo', 'redo')),
    undoable  text    not null check (undoable in ('yes', 'no')),
    target    integer references journal (seq),
    changes   text    not null check (json_valid(changes)),
    before    text    not null check (length(before) = 64),
    hash      text    not null check (length(hash) = 64)
  ) strict;
  create index journal_by_target on journal (target) where target is not null;
  create index journal_by_undoable on journal (seq) where effect = 'do' and undoable = 'yes';

  create trigger journal_is_kept before update on journal
  begin select raise(abort, 'The journal is only ever added to'); end;
  create trigger journal_is_whole before delete on journal
  begin select raise(abort, 'The journal is only ever added to'); end;
`
