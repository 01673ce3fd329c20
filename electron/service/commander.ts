import type { Database } from 'better-sqlite3'
import type { Ask, Command } from '../../shared/contract/calls.ts'
import type { Signature } from '../../shared/contract/line.ts'
import { type Change, reversed } from '../../shared/domain/change.ts'
import { ok, type Result, refuse } from '../../shared/domain/result.ts'
import type { Deed, Journal, Step } from './database/journal.ts'
import { type Expiry, releaseExpired } from './hold-expiry.ts'
import { movedOn } from './moved-on.ts'
import { keepPromises } from './promises-kept.ts'
import type { Done, Hands, Turning, UseCase } from './use-case.ts'
import { doings } from './use-cases/index.ts'

type Outcome = Result<readonly Change[], unknown>

export interface Commander {
  /** Does a command once, however often it is asked under the same id. */
  perform(id: string, command: Command, ask: unknown, by: Signature): Promise<Outcome>
  /** Lets go of what was held only until now. */
  releaseExpired(): Expiry
}

export function openCommander(database: Database, journal: Journal, hands: Hands): Commander {
  const underWay = new Map<string, Promise<Outcome>>()
  const transact = (act: () => Outcome): Outcome => database.transaction(act).immediate()

  function commit(deed: Deed, decide: () => Outcome): Outcome {
    return transact(() => {
      if (journal.has(deed.commandId)) return ok([])
      const decided = decide()
      if (decided.ok && decided.value.length > 0) journal.commit(deed, decided.value)
      return decided
    })
  }

  async function start(
    id: string,
    command: Command,
    ask: unknown,
    by: Signature,
  ): Promise<Outcome> {
    if (isTurning(command))
      return turn({ commandId: id, command, by, undoable: 'no' }, command, ask as Ask<Turning>)
    const useCase = doings[command] as UseCase<Done>
    const deed: Deed = { commandId: id, command, by, undoable: useCase.undoable }
    const asked = ask as Ask<Done>
    if ('decide' in useCase) return commit(deed, () => useCase.decide(hands, asked, by))
    if (journal.has(id)) return ok([])
    const prepared = await useCase.prepare(hands, asked, by)
    if (!prepared.ok) return prepared
    const { decide, finish, abandon } = prepared.value
    const outcome = await committed(() => commit(deed, decide), abandon)
    await (outcome.ok ? finish() : abandon())
    return outcome
  }

  /** What was prepared outside the file is cleared away even when the file itself fails us. */
  async function committed(act: () => Outcome, abandon: () => Promise<void>): Promise<Outcome> {
    try {
      return act()
    } catch (error) {
      await abandon()
      throw error
    }
  }

  function turn(deed: Deed, command: Turning, ask: Ask<Turning>): Outcome {
    const isUndo = command === 'history.undo'
    const only = onlyOf(ask)
    try {
      return transact(() => {
        if (journal.has(deed.commandId)) return ok([])
        const step = isUndo ? journal.nextUndo() : journal.nextRedo()
        if (!step) return refuse({ code: isUndo ? 'nothing-to-undo' : 'nothing-to-redo' })
        if (only !== null && step.commandId !== only) {
          return refuse({ code: 'more-since', command: step.command })
        }
        const changes = isUndo ? reversed(step.changes) : step.changes
        const kept = keepPromises(hands.reader, ok(changes), ask)
        return kept.ok ? ok(turned(deed, step, isUndo)) : kept
      })
    } catch (error) {
      return refuse(movedOn(hands.reader, error, isUndo ? journal.nextUndo() : journal.nextRedo()))
    }
  }

  function turned(deed: Deed, step: Step, isUndo: boolean): readonly Change[] {
    return isUndo ? journal.undo(deed, step) : journal.redo(deed, step)
  }

  return {
    releaseExpired: () => releaseExpired(hands, commit),

    perform(id, command, ask, by) {
      const running = underWay.get(id) ?? start(id, command, ask, by)
      underWay.set(id, running)
      return running.finally(() => underWay.delete(id))
    },
  }
}

/** The one step that is meant, where the ask means one. */
function onlyOf(ask: Ask<Turning>): string | null {
  return (ask && 'only' in ask && ask.only) || null
}

function isTurning(command: Command): command is Turning {
  return command === 'history.undo' || command === 'history.redo'
}
