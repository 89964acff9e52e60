import { useRef, useState } from 'react'
import type { Estimate } from '#shared/model/estimate/estimate.ts'
import type { Quantity } from '#shared/model/estimate/quantities.ts'
import {
  fieldText,
  parseQuantity,
  type QuantityFailure,
  type Writing,
} from '#shared/model/estimate/quantityText.ts'
import {
  readRange,
  type Bound,
  type RangeReading,
  type RangeTexts,
} from '#shared/model/estimate/readRange.ts'

export type EstimateReading = RangeReading<QuantityFailure['code']>

interface EstimateTextsProps {
  readonly quantity: Quantity
  readonly estimate: Estimate | null
  readonly writing: Writing
  readonly onChange: (estimate: Estimate | null) => void
}

/** What stands in the fields of an estimate and what is understood; the last good number stays in the plan. */
export function useEstimateTexts({ quantity, estimate, writing, onChange }: EstimateTextsProps) {
  const [typed, setTyped] = useState<{ texts: RangeTexts; beside: Estimate | null } | null>(null)
  // Emptied and written anew, the number keeps its source and its evidence.
  const before = useRef(estimate)
  if (estimate !== null) before.current = estimate
  const read = (texts: RangeTexts): EstimateReading =>
    readRange(texts, (text) => parseQuantity(text, quantity, writing))
  const shown = textsOf(estimate, quantity, writing)
  const reading = read(typed?.texts ?? shown)
  // An undo, or another place, said the number anew: what was typed here is over.
  const isOver =
    typed !== null &&
    (reading.kind === 'range' ? !saysSame(reading.range, estimate) : typed.beside !== estimate)
  const texts = typed === null || isOver ? shown : typed.texts
  const type = (bound: Bound, text: string) => {
    const next = { ...texts, [bound]: text }
    const result = read(next)
    setTyped({ texts: next, beside: estimate })
    if (result.kind !== 'range') return
    onChange(result.range && { ...blank, ...before.current, ...withoutWidth(result.range) })
  }
  const leave = () => {
    if (reading.kind === 'range') setTyped(null)
  }
  return { texts, reading: isOver ? read(shown) : reading, type, leave }
}

const blank = { source: '', strength: null } as const

type Numbers = Readonly<Record<Bound, number>>

/** A range that is one number is none. */
function withoutWidth({ low, likely, high }: Numbers): Pick<Estimate, Bound> {
  return low === high ? { low: null, likely, high: null } : { low, likely, high }
}

function saysSame(numbers: Numbers | null, estimate: Estimate | null): boolean {
  if (numbers === null || estimate === null) return numbers === null && estimate === null
  const { low, likely, high } = withoutWidth(numbers)
  return low === estimate.low && likely === estimate.likely && high === estimate.high
}

/** Bounds equal to the likely number stay empty. */
function textsOf(estimate: Estimate | null, quantity: Quantity, writing: Writing): RangeTexts {
  if (estimate === null) return { low: '', likely: '', high: '' }
  const say = (value: number | null) =>
    value === null || value === estimate.likely ? '' : fieldText(value, quantity, writing)
  return {
    low: say(estimate.low),
    likely: fieldText(estimate.likely, quantity, writing),
    high: say(estimate.high),
  }
}
