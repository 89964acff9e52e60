import { describe, expect, it } from 'vitest'
import { languages } from '#shared/lib/language.ts'
import type { VerdictCall, VerdictNote } from '#shared/methods/verdictTypes.ts'
import { verdictKeys } from '#shared/model/experiment/verdictKeys.ts'
import { verdictWords } from '#shared/model/experiment/verdictWords.ts'
import { subjects, textsIn } from './verdictSubjects.ts'

describe.each(languages)('a verdict in %s', (language) => {
  const said = new Set<string>()
  const texts = textsIn(language, said)
  it.each(Object.keys(subjects))('%s has its words, with nothing left open', (name) => {
    const subject = subjects[name]
    if (subject === undefined) throw new Error(name)
    const { headline, sentences, notes } = verdictWords(subject, texts)
    const all = [headline, ...sentences, ...notes]
    expect(sentences.length).toBeGreaterThan(0)
    for (const text of all) {
      expect(text).not.toMatch(/\{\{|NaN|Infinity|undefined|null|no words for/)
      expect(text.trim()).not.toBe('')
      // Nothing is ever said to be the same.
      expect(text).not.toMatch(
        /no effect|\bequal|\bidentical|\bthe same as\b|tidak ada efek|\bsetara\b|\bsama baik\b/i,
      )
    }
  })

  it('is told with every text there is', () => {
    for (const subject of Object.values(subjects)) verdictWords(subject, texts)
    expect(verdictKeys.filter((key) => !said.has(key))).toEqual([])
  })
})

describe('the cases above', () => {
  it('are every call and every note', () => {
    const calls = new Set(Object.values(subjects).map(({ verdict }) => verdict.call))
    expect([...calls].sort()).toEqual([...everyCall].sort())
    const notes = new Set(
      Object.values(subjects).flatMap(({ verdict }) => verdict.notes.map(({ note }) => note)),
    )
    expect([...notes].sort()).toEqual([...everyNote].sort())
  })

  it('say to a friend what 9 of 30 against one in five means', () => {
    const supported = subjects['supported']
    if (supported === undefined) throw new Error('It is there')
    const { headline, sentences } = verdictWords(supported, textsIn('en'))
    expect(headline).toBe('Supported: if we ask at the till, more than one in five do it.')
    expect(sentences.join(' ').replaceAll('\u00a0', ' ')).toBe(
      '9 of 30 said yes. The chance that more than one in five would is 92.5 %; we would be wrong about 1 time in 13. With 30 people the true share can be anywhere from 17 to 48 % (95 % interval).',
    )
  })
})

const everyCall: readonly VerdictCall[] = [
  'inconsistent',
  'noData',
  'mismatch',
  'running',
  'untestable',
  'better',
  'worse',
  'undecided',
  'guardrail',
  'supported',
  'contradicted',
  'changed',
  'counts',
]
const everyNote: readonly VerdictNote['note'][] = [
  'tooFewForUsual',
  'countsNotPercent',
  'earlyExaggerated',
  'differencePossible',
  'likelyButWrong',
  'noSuccesses',
  'manyLooks',
  'notRandomised',
  'passedOver',
]
