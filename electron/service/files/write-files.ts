import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { FolderRefusal } from '../../../shared/contract/refusals.ts'
import { ok, type Result, refuse } from '../../../shared/domain/result.ts'

export interface FileToWrite {
  readonly name: string
  readonly content: string | Uint8Array
}

interface Draft {
  readonly temporary: string
  readonly final: string
  readonly content: string | Uint8Array
}

/** Files that lie in the folder under temporary names, every byte of them on the disk. */
export interface DraftedFiles {
  /** Gives them their names. Answers the paths; throws when the folder has gone meanwhile. */
  settle(): readonly string[]
  discard(): void
}

/**
 * Writes the files beside where they will be. A different file of the same name is never overwritten; the same
 * one, from an earlier try, is left as it is.
 */
export function draftFiles(
  folder: string,
  files: readonly FileToWrite[],
): Result<DraftedFiles, FolderRefusal> {
  if (!isFolder(folder)) return refuse({ code: 'folder-gone', folder })
  const wanted = files.map((file) => ({ ...file, final: join(folder, file.name) }))
  const taken = wanted.find((file) => existsSync(file.final) && !holds(file.final, file.content))
  if (taken) return refuse({ code: 'file-exists', name: taken.name })
  const drafts = wanted
    .filter(({ final }) => !existsSync(final))
    .map((file) => ({ ...file, temporary: `${file.final}.${randomUUID()}.part` }))
  const discard = () => {
    for (const { temporary } of drafts) remove(temporary)
  }
  const settle = () => {
    name(drafts)
    return wanted.map(({ final }) => final)
  }
  try {
    drafts.forEach(writeDraft)
    return ok({ settle, discard })
  } catch (error) {
    discard()
    return refuse(refusalOf(causeOf(error), folder))
  }
}

/** Why a file could not be written, from the system's own word for it. */
export function refusalOf(cause: string, folder: string): FolderRefusal {
  if (cause === 'ENOSPC' || cause === 'EDQUOT' || cause === 'EFBIG') {
    return { code: 'disk-full', folder }
  }
  if (!isFolder(folder)) return { code: 'folder-gone', folder }
  const closed = ['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes(cause)
  return closed ? { code: 'not-writable', folder } : { code: 'not-written', folder, cause }
}

function name(drafts: readonly Draft[]): void {
  const named: string[] = []
  try {
    for (const { temporary, final } of drafts) {
      renameSync(temporary, final)
      named.push(final)
    }
  } catch (error) {
    for (const { temporary } of drafts) remove(temporary)
    named.forEach(remove)
    throw error
  }
}

function writeDraft({ temporary, content }: Draft): void {
  const file = openSync(temporary, 'wx')
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** What cannot be tidied away must not hide why the writing failed. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    return
  }
}

function causeOf(error: unknown): string {
  const isSystem = error instanceof Error && 'code' in error && typeof error.code === 'string'
  if (!isSystem) throw error
  return String(error.code)
}

function holds(path: string, content: string | Uint8Array): boolean {
  return statSync(path).isFile() && readFileSync(path).equals(Buffer.from(content as Uint8Array))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
