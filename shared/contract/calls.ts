import type { Table } from '../domain/records.ts'
import type { DropCommands, DropQueries } from './calls-drops.ts'
import type { FactoryCommands, FactoryQueries } from './calls-factory.ts'
import type { FileCommands, FileQueries } from './calls-files.ts'
import type { FloorCommands, FloorQueries } from './calls-floor.ts'
import type { PatternCommands, PatternQueries } from './calls-patterns.ts'
import type { ScheduleCommands, ScheduleQueries } from './calls-schedule.ts'

/** All the window may ask to be done. A command answers nothing: what it changed comes as news. */
export interface Commands
  extends FactoryCommands,
    PatternCommands,
    DropCommands,
    ScheduleCommands,
    FloorCommands,
    FileCommands {}

/** All the window may ask to see. */
export interface Queries
  extends FactoryQueries,
    PatternQueries,
    DropQueries,
    ScheduleQueries,
    FloorQueries,
    FileQueries {}

export type Command = keyof Commands
export type Query = keyof Queries
export type Ask<Name extends Command | Query> = (Commands & Queries)[Name]['ask']
export type Refusal<Name extends Command> = Commands[Name]['refusal']
export type Answer<Name extends Query> = Queries[Name]['answer']

/** `journal` stands for every change: what is read from the journal itself is new after each. */
export type Source = Table | 'journal'
