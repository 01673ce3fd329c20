import { randomFillSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ServiceStart } from '../../shared/contract/start.ts'
import { idMaker } from '../../shared/domain/id.ts'
import { type Instant, instant, isoOf } from '../../shared/domain/time.ts'
import { openCommander } from './commander.ts'
import { openBlobs } from './database/blobs.ts'
import { openJournal } from './database/journal.ts'
import { OpenError, openDatabase } from './database/open.ts'
import { ownFile } from './database/owner.ts'
import { openReader } from './database/reader.ts'
import { HOLD_BEAT } from './hold-expiry.ts'
import type { Factory, OpenFactory } from './serve-parent.ts'
import { openService, type Service } from './service.ts'
import { openStaging } from './staging.ts'
import type { Hands } from './use-case.ts'
import { openWorkers } from './workers/workers.ts'

export interface OpenedFactory extends Factory {
  readonly service: Service
}

/** A factory's file with the service on it. Throws an `OpenError` when the file cannot be had. */
export function openFactoryFile(start: ServiceStart, now = clockOf(start)): OpenedFactory {
  const owner = ownFile(start.database)
  const database = opened(start.database, owner.close)
  const journal = openJournal(database, () => isoOf(now()))
  const workers = openWorkers(start.worker)
  const hands: Hands = {
    reader: openReader(database),
    blobs: openBlobs(database),
    staging: openStaging(),
    prints: openStaging(),
    workers,
    journal,
    key: start.key,
    resources: start.resources,
    file: start.database,
    clock: start.clock === null ? 'running' : 'still',
    now,
    newId: idMaker(now, randomFillSync),
  }
  const service = openService(hands, openCommander(database, journal, hands))
  service.releaseExpired()
  const beat = setInterval(service.releaseExpired, HOLD_BEAT)
  beat.unref()
  return {
    service,
    close() {
      clearInterval(beat)
      void workers.close()
      database.close()
      owner.close()
    },
  }
}

function clockOf({ clock }: ServiceStart): () => Instant {
  if (clock === null) return () => Date.now() as Instant
  if (clock.startsWith('file:')) return () => instant(readFileSync(new URL(clock), 'utf8'))
  const still = instant(clock)
  return () => still
}

export const openFactory: OpenFactory = (start) => {
  try {
    return openFactoryFile(start)
  } catch (error) {
    if (error instanceof OpenError) return { refused: { ...error.refusal } }
    throw error
  }
}

function opened(path: string, letGo: () => void) {
  try {
    return openDatabase(path)
  } catch (error) {
    letGo()
    throw error
  }
}
