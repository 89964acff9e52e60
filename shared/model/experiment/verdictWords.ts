import type { VerdictTexts } from './sayShares.ts'
import { sayHeadline } from './verdictHeadline.ts'
import { sayNotes } from './verdictNotes.ts'
import { saySentences } from './verdictSentences.ts'
import { tellingOf, type VerdictSubject } from './verdictSubject.ts'

/** A verdict in words. */
export interface VerdictWords {
  readonly headline: string
  /** One paragraph, sentence by sentence. */
  readonly sentences: readonly string[]
  readonly notes: readonly string[]
}

/** Tells a verdict in the language of `texts`, on screen, on paper and in what is copied. [methods §3.2, §3.3] */
export function verdictWords(subject: VerdictSubject, texts: VerdictTexts): VerdictWords {
  const telling = tellingOf(subject, texts)
  return { headline: sayHeadline(telling), sentences: saySentences(telling), notes: sayNotes(telling) }
}
