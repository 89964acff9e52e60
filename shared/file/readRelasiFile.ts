import { fail, ok, type Result } from '../lib/result.ts'
import type { PlanIssue } from '../model/issue.ts'
import { parsePlan, type ParsedPlan } from './parsePlan.ts'
import { parseText, placeOf } from './parseText.ts'
import type { PlanFileError } from './planFileError.ts'
import { scanJson, type Frame } from './scanJson.ts'

/** A foreign `.relasi` file from its bytes: the whole plan, or nothing and every fault with its line. */
export function readRelasiFile(bytes: Uint8Array): Result<ParsedPlan, PlanFileError> {
  const read = parseText(bytes)
  if (!read.ok) return read
  const { text, data } = read.value
  const parsed = parsePlan(data, 'refuse')
  if (!parsed.ok) return fail({ ...parsed.error, issues: withLines(text, parsed.error.issues) })
  const { plan, report } = parsed.value
  if (report.dropped.length === 0) return parsed
  return ok({ plan, report: { ...report, dropped: withLines(text, report.dropped) } })
}

/** The issues with the line of their place; a missing field has the line of what it is missing from. */
function withLines(text: string, issues: readonly PlanIssue[]): PlanIssue[] {
  if (issues.length === 0) return []
  const wanted = new Set(issues.flatMap(({ place }) => (place === null ? [] : [place, parentOf(place)])))
  const lines = new Map<string, number>()
  let line = 1
  let counted = 0
  scanJson(text, (frames, offset) => {
    const place = pathOf(frames)
    if (!wanted.has(place)) return
    line += placeOf(text.slice(counted, offset), offset - counted).line - 1
    counted = offset
    lines.set(place, line)
  })
  return issues.map((issue) => {
    const place = issue.place ?? ''
    return { ...issue, line: lines.get(place) ?? lines.get(parentOf(place)) ?? null }
  })
}

function pathOf(frames: readonly Frame[]): string {
  return frames.reduce((path, { names, name, index }) => {
    if (names === null) return `${path}[${index}]`
    return path === '' ? name : `${path}.${name}`
  }, '')
}

function parentOf(place: string): string {
  return place.replace(/(\.[^.[\]]*|\[\d+\]|^[^.[\]]*)$/, '')
}
