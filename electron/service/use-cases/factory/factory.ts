import type { FactoryState, FloorEntry, PersonEntry } from '../../../../shared/contract/factory.ts'
import { added, type Change, removed } from '../../../../shared/domain/change.ts'
import { FLOOR_ID, floorOf } from '../../../../shared/domain/resources/floor.ts'
import type {
  Person,
  PersonSkill,
  PersonSkillId,
} from '../../../../shared/domain/resources/person.ts'
import type { Closure } from '../../../../shared/domain/resources/station.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import { isZone } from '../../../../shared/domain/time.ts'
import { findFloor, readFloor, readSetup } from '../../database/reads/read-floor.ts'
import { readTurns } from '../../database/reads/read-history.ts'
import { hasSamples, ownUsesOfSamples, readSamples } from '../../database/reads/read-samples.ts'
import { emptyFloor } from '../../factory-template.ts'
import { readSampleModules } from '../../sample/read-sample.ts'
import { sampleFactory } from '../../sample/sample-factory.ts'
import { keyIdOfPrivateKey } from '../../signing/sign-document.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import { type Edit, find, remove, save } from '../edit.ts'

export const factoryDoings: Doing<
  | 'factory.begin'
  | 'factory.removeSamples'
  | 'factory.editFloor'
  | 'factory.saveStation'
  | 'factory.savePerson'
  | 'factory.saveClosure'
  | 'factory.removeClosure'
> = {
  'factory.begin': {
    undoable: 'no',
    async prepare(hands, { choice, start }) {
      if (!isZone(choice.zone)) return refuse({ code: 'not-a-zone', zone: choice.zone })
      const floor = floorOf(choice)
      const modules = start === 'sample' ? await readSampleModules(hands) : null
      return ok({
        decide() {
          if (findFloor(hands.reader)) return refuse({ code: 'already-begun' })
          const rest = modules ? sampleFactory(hands, floor, modules) : emptyFloor(hands)
          return ok([...added('floor', floor), ...rest])
        },
        finish: async () => {},
        abandon: async () => {},
      })
    },
  },

  'factory.removeSamples': {
    undoable: 'yes',
    decide({ reader }) {
      if (!hasSamples(reader)) return refuse({ code: 'no-samples' })
      const by = ownUsesOfSamples(reader)
      return by.length > 0 ? refuse({ code: 'samples-in-use', by }) : ok(readSamples(reader))
    },
  },

  'factory.editFloor': {
    undoable: 'yes',
    decide: ({ reader }, entry) => editFloor(readFloor(reader), entry),
  },
  'factory.saveStation': {
    undoable: 'yes',
    decide: ({ reader }, entry) => save(reader, 'station', entry),
  },
  'factory.savePerson': { undoable: 'yes', decide: savePerson },
  'factory.saveClosure': {
    undoable: 'yes',
    decide({ reader }, entry) {
      const before = find(reader, 'closure', entry.id) ?? null
      const after: Closure = { ...entry, origin: before?.origin ?? 'own' }
      return ok([{ table: 'closure', before, after }])
    },
  },
  'factory.removeClosure': {
    undoable: 'yes',
    decide: ({ reader }, id) => remove(reader, 'closure', id),
  },
}

export const factoryViews: Viewing<'factory.state' | 'factory.setup'> = {
  'factory.state': readState,
  'factory.setup': ({ reader }) => readSetup(reader),
}

function editFloor(before: ReturnType<typeof readFloor>, entry: FloorEntry): Edit {
  if (!isZone(entry.zone)) return refuse({ code: 'not-a-zone', zone: entry.zone })
  return ok([{ table: 'floor', before, after: { ...entry, id: FLOOR_ID } }])
}

/** A person's skills are replaced by those that were typed; those that stay keep their records. */
function savePerson({ reader, newId }: Hands, { skills, ...entry }: PersonEntry): Edit {
  const before = find(reader, 'person', entry.id) ?? null
  const after: Person = { ...entry, origin: before?.origin ?? 'own' }
  const had = reader.all<PersonSkill>('select * from personSkill where personId = ?', entry.id)
  const fresh = [...new Set(skills)].filter((skill) => !had.some((one) => one.skill === skill))
  const person: Change = { table: 'person', before, after }
  return ok([
    person,
    ...removed('personSkill', ...had.filter(({ skill }) => !skills.includes(skill))),
    ...added(
      'personSkill',
      ...fresh.map((skill) => ({
        id: newId<PersonSkillId>('psk'),
        personId: entry.id,
        skill,
        origin: after.origin,
      })),
    ),
  ])
}

function readState(hands: Hands): FactoryState {
  const { reader, key, file, clock } = hands
  return {
    floor: findFloor(reader) ?? null,
    samples: hasSamples(reader) ? 'present' : 'none',
    now: hands.now(),
    clock,
    file,
    key: key?.protection ?? 'none',
    keyId: key ? keyIdOfPrivateKey(key.privateKey) : null,
    ...readTurns(hands.reader, hands.journal),
  }
}
