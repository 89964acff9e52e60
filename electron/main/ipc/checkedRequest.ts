import type * as z from 'zod/mini'
import { maySend, type Sender } from '../security.ts'

/** Why a call from a window was not answered; the page sees the code and nothing else. */
export type RefusalCode = 'sender' | 'arguments' | 'failed'

export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(`refused: ${code}`)
  }
}

export interface CheckedRequest<Schema extends z.ZodMiniType> {
  readonly schema: Schema
  readonly answer: (...args: never[]) => unknown
  /** Told about a throw inside the answer: a bug, never an expected failure. */
  readonly report: (error: unknown) => void
}

/**
 * Answers one call: only our own page's main frame may ask, only with arguments the schema knows, and what
 * is thrown inside never crosses the bridge.
 */
export async function answerRequest<Schema extends z.ZodMiniType>(
  { schema, answer, report }: CheckedRequest<Schema>,
  sender: Sender | null,
  args: readonly unknown[],
): Promise<unknown> {
  if (!maySend(sender)) throw new Refusal('sender')
  const checked = schema.safeParse(args)
  if (!checked.success) throw new Refusal('arguments')
  try {
    // Safe: the schema of this request gives exactly the arguments of its answer.
    return await answer(...(checked.data as never[]))
  } catch (error) {
    report(error)
    throw new Refusal('failed')
  }
}
