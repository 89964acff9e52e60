import { isOrderKey } from '../document/order.ts'
import { isWellFormedText } from '../lib/fitText.ts'
import type {
  ExperimentId,
  FunnelId,
  NoteId,
  PlanId,
  Revision,
  SketchNoteId,
  StageId,
  TacticId,
} from '../lib/ids.ts'
import { isWhole } from '../lib/isWhole.ts'
import { z } from '../lib/zod.ts'
import { recordLimits } from './limits.ts'
import type { IssueCode } from './issue.ts'

// The message of every check is an issue code; texts for people stand in the locales.
const code = (issue: IssueCode): string => issue

const forbiddenIds = new Set(['constructor', 'prototype'])

/** Ids of notes and plans: short enough that a pair of them stays an id, and without the pair's `:`. */
export function isPlainId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(text) && !forbiddenIds.has(text)
}

const plainId = () => z.string().check(z.refine(isPlainId, code('bad_id')))

// safe: the check is all there is to an id, the brand only keeps kinds apart
export const noteIdField = plainId() as unknown as z.ZodMiniType<NoteId>
export const tacticIdField = plainId() as unknown as z.ZodMiniType<TacticId>
export const funnelIdField = plainId() as unknown as z.ZodMiniType<FunnelId>
export const stageIdField = plainId() as unknown as z.ZodMiniType<StageId>
export const experimentIdField = plainId() as unknown as z.ZodMiniType<ExperimentId>
export const sketchNoteIdField = plainId() as unknown as z.ZodMiniType<SketchNoteId>
export const planIdField = plainId() as unknown as z.ZodMiniType<PlanId>
export const revisionField = plainId() as unknown as z.ZodMiniType<Revision>

export const textField = (limit: number) =>
  z.string().check(z.maxLength(limit, code('too_long')), z.refine(isWellFormedText, code('bad_text')))

export const orderField = z.string().check(z.refine(isOrderKey, code('bad_order')))

/** Exactly what `toISOString` gives, so that times compare as text. */
export function isTime(text: string): boolean {
  const match = /^\d{4}-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z$/.exec(text)
  if (match === null) return false
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60 && second < 60
}

export const timeField = z.string().check(z.refine(isTime, code('bad_time')))

/** A day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (match === null) return false
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const dayField = z.string().check(z.refine(isDay, code('bad_date')))

export const wholeField = (least: number, most: number) =>
  z.number().check(z.refine((value) => isWhole(value, least, most), code('bad_number')))

export const referencesField = z
  .array(noteIdField)
  .check(z.maxLength(recordLimits.references, code('too_many_entries')))

/** Plain data inside a field that we keep without reading it. */
export const anyDataField = z.record(z.string(), z.unknown())
