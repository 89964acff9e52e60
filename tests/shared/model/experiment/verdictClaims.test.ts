import { describe, expect, it } from 'vitest'
import { leadToStop } from '#shared/methods/sequential.ts'
import { verdictWords } from '#shared/model/experiment/verdictWords.ts'
import { subjects, textsIn } from './verdictSubjects.ts'

describe('what the words claim', () => {
  const told = (name: string) => {
    const subject = subjects[name]
    if (subject === undefined) throw new Error(name)
    const { headline, sentences, notes } = verdictWords(subject, textsIn('en'))
    const plain = (text: string) => text.replaceAll('\u00a0', ' ')
    return { headline, paragraph: plain(sentences.join(' ')), notes: plain(notes.join(' ')) }
  }

  it('is no more than the test: it did better, with its interval named', () => {
    const { headline, paragraph } = told('better')
    expect(headline).toBe(
      'It did better: the share who let us text them came out higher where we ask at the till.',
    )
    expect(paragraph).toMatch(/from \+0\.2 to \+2\.3 percentage points \(95 % interval\)\.$/)
    expect(paragraph).not.toContain('single look')
    expect(told('worse').headline).toMatch(/^It did worse: .* came out lower where/)
  })

  it('takes p and interval as a single look where more were planned', () => {
    for (const name of ['better early', 'better by lead']) {
      expect(told(name).paragraph).toContain('Taken as a single look, the true difference')
    }
    expect(told('better early').paragraph).toContain('Taken as a single look, luck alone')
  })

  it('shows the interval that decided where one may look at any time, whatever rule is beside it', () => {
    const { paragraph } = told('better at any time')
    expect(paragraph).toContain('Taken as a single look, luck alone')
    expect(paragraph).toContain('However often one looks, the true difference can be anywhere from +')
    expect(paragraph.match(/95 % interval/g)).toHaveLength(1)
  })

  it('says the lead of several variations, and that it grows beyond the planned conversions', () => {
    expect(told('running simple').paragraph).toContain('leads by')
    const several = subjects['running simple, several']
    expect(told('running simple, several').paragraph).toContain(
      `leads by ${Math.ceil(leadToStop(400, (several?.terms.alpha ?? 0) / 2))}.`,
    )
    const needed = Math.ceil(leadToStop(280, 0.025))
    expect(told('better by a lead beyond the plan').paragraph).toContain(
      `The lead of 80 reached the ${needed} that 280 conversions ask for.`,
    )
  })

  it('says why it is not decided although the interval leaves out 0', () => {
    expect(told('undecided, several, beyond 0').paragraph).toContain(
      'several variations or looks ask for more',
    )
    expect(told('undecided by the rule, beyond 0').paragraph).toContain('the rule written down asks for more')
    expect(told('undecided').paragraph).not.toContain('than this interval alone')
  })

  it('knows one in twenty only of a test', () => {
    expect(told('many looks').notes).toContain('one in 20')
    for (const name of ['many looks beside a threshold', 'many looks beside a posterior']) {
      expect(told(name).notes).toContain('20 metrics or segments were looked at: the more there are')
      expect(told(name).notes).not.toContain('one in')
    }
  })

  it('names the better variation that hits no guardrail, and the one it went before', () => {
    const { headline, notes } = told('passed over')
    expect(headline).toBe('In this test variation C did better than the control.')
    expect(notes).toContain('The rate of variation B came out better still, but it hits a guardrail.')
  })
})
