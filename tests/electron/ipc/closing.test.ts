import { beforeEach, describe, expect, it } from 'vitest'
import { createClosing, type Closing } from '#electron/main/ipc/closing.ts'

const failed = { kind: 'failed', planName: 'Warung', changes: 2, code: 'no_space' } as const

let happened: string[]
let closing: Closing
let patienceEnds: () => Promise<void>
let choice: 'wait' | 'close'

beforeEach(() => {
  happened = []
  choice = 'wait'
  let waiting: (() => void) | null = null
  closing = createClosing({
    requestAnswer: () => happened.push('asked'),
    askAboutSilence: () => {
      happened.push('message')
      return Promise.resolve(choice)
    },
    destroy: () => happened.push('destroyed'),
    patienceMs: 5_000,
    schedule: (deed) => {
      waiting = deed
      return () => (waiting = null)
    },
  })
  patienceEnds = async () => {
    waiting?.()
    await Promise.resolve()
    await Promise.resolve()
  }
})

it('the window closes only after the page says that everything is saved', () => {
  expect(closing.mayClose()).toBe(false)
  expect(happened).toEqual(['asked'])
  void closing.answerClose({ kind: 'saved' })
  expect(happened).toEqual(['asked', 'destroyed'])
  expect(closing.mayClose()).toBe(true)
})

it('closing twice asks once', () => {
  closing.mayClose()
  expect(closing.mayClose()).toBe(false)
  expect(happened).toEqual(['asked'])
})

describe('when saving failed', () => {
  beforeEach(() => {
    closing.mayClose()
    void closing.answerClose(failed)
  })

  it('the window stays, however long it takes', async () => {
    await patienceEnds()
    expect(happened).toEqual(['asked'])
  })

  it('it closes when the user says so', () => {
    void closing.chooseClose('close')
    expect(happened).toEqual(['asked', 'destroyed'])
  })

  it('it stays when the user says so, and the next closing asks again', () => {
    void closing.chooseClose('stay')
    expect(closing.mayClose()).toBe(false)
    void closing.answerClose({ kind: 'saved' })
    expect(happened).toEqual(['asked', 'asked', 'destroyed'])
  })

  it('closing again asks again', () => {
    closing.mayClose()
    void closing.answerClose({ kind: 'saved' })
    expect(happened).toEqual(['asked', 'asked', 'destroyed'])
  })
})

describe('when the page does not answer', () => {
  beforeEach(() => void closing.mayClose())

  it('the user decides, and waiting asks the page again', async () => {
    await patienceEnds()
    expect(happened).toEqual(['asked', 'message', 'asked'])
  })

  it('closing anyway ends it', async () => {
    choice = 'close'
    await patienceEnds()
    expect(happened).toEqual(['asked', 'message', 'destroyed'])
  })

  it('an answer that comes while the message stands counts', async () => {
    choice = 'close'
    const ended = patienceEnds()
    void closing.answerClose({ kind: 'saved' })
    await ended
    expect(happened).toEqual(['asked', 'message', 'destroyed'])
  })
})

describe('when the system ends the app', () => {
  it('everything is saved without a question', () => {
    closing.closeWithoutQuestions()
    void closing.answerClose({ kind: 'saved' })
    expect(happened).toEqual(['asked', 'destroyed'])
  })

  it('a failure does not hold it: the page wrote a copy before it answered', () => {
    closing.closeWithoutQuestions()
    void closing.answerClose(failed)
    expect(happened).toEqual(['asked', 'destroyed'])
  })

  it('silence does not hold it', async () => {
    closing.closeWithoutQuestions()
    await patienceEnds()
    expect(happened).toEqual(['asked', 'destroyed'])
  })
})

it('a page that was not asked cannot close the window', () => {
  void closing.answerClose({ kind: 'saved' })
  void closing.chooseClose('close')
  expect(happened).toEqual([])
})
