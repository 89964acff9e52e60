import { z } from '../../lib/zod.ts'
import { textField } from '../fields.ts'
import { recordLimits } from '../limits.ts'
import { strengths, type Estimate } from './estimate.ts'
import { isInBounds, rangeFault } from './isEstimate.ts'
import { quantities, type Quantity } from './quantities.ts'

const numberField = (quantity: Quantity) =>
  z.number().check(z.refine((value) => isInBounds(quantity, value), 'bad_range'))

const estimateSchema = (quantity: Quantity) =>
  z
    .looseObject({
      likely: numberField(quantity),
      low: z.nullable(numberField(quantity)),
      high: z.nullable(numberField(quantity)),
      source: textField(recordLimits.title),
      strength: z.nullable(z.literal([...strengths])),
    })
    .check(z.refine((estimate) => rangeFault(estimate as Estimate) === null, 'bad_range')) // safe: the shape above

/** One estimate of a quantity. */
export function estimateField(quantity: Quantity): z.ZodMiniType<Estimate> {
  return estimateSchema(quantity) // safe: the shape above
}

const schemas = new Map(quantities.map((quantity) => [quantity, estimateSchema(quantity)]))

/** Estimates by the names of a table; names and fields that a later version knows stay where they are. */
export function numbersSchema<Name extends string>(
  table: Readonly<Record<Name, Quantity>>,
): z.ZodMiniType<Readonly<Partial<Record<Name, Estimate>>>> {
  const fields = Object.entries<Quantity>(table).flatMap(([name, quantity]) => {
    const schema = schemas.get(quantity)
    return schema ? [[name, z.optional(schema)] as const] : []
  })
  // safe: every name of the table has the schema of its quantity
  return z.looseObject(Object.fromEntries(fields)) as unknown as z.ZodMiniType<
    Readonly<Partial<Record<Name, Estimate>>>
  >
}
