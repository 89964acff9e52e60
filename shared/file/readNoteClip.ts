import { fail, ok, type Result } from '../lib/result.ts'
import type { Note } from '../model/note/note.ts'
import { formatVersion } from './formatPlan.ts'
import { limits } from './limits.ts'
import { parseText } from './parseText.ts'
import { planFileError, type PlanFileError } from './planFileError.ts'
import { isObject, readRecord } from './readRecord.ts'
import { upgrade, upgradeSteps } from './upgrade.ts'

/** The records of copied notes from foreign bytes, still unread: each goes through `readClipNote`. */
export function openNoteClip(bytes: Uint8Array): Result<readonly unknown[], PlanFileError> {
  const text = parseText(bytes)
  if (!text.ok) return text
  const { data } = text.value
  if (!isObject(data) || data['format'] !== 'relasi') return fail(planFileError('not_relasi'))
  const version = data['formatVersion']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(planFileError('bad_version'))
  }
  if (version > formatVersion) return fail(planFileError('newer_format', { version }))
  const records = upgrade(data, version, formatVersion, upgradeSteps)?.['records']
  if (!Array.isArray(records)) return fail(planFileError('bad_plan'))
  return records.length > limits.records ? fail(planFileError('too_many_records')) : ok(records)
}

/** One copied note, or null when it is none. */
export function readClipNote(raw: unknown, index: number): Note | null {
  const record = readRecord(raw, `records[${index}]`)
  return record.ok && record.value.type === 'note' ? record.value : null
}
