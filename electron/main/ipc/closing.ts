import type { CloseAnswer } from '#shared/ipc/contract.ts'
import type { Answers } from './handle.ts'

export interface ClosingOptions {
  /** Asks the page to save everything and to answer. */
  readonly requestAnswer: () => void
  /** The page cannot answer: what shall happen? The message stays until the user decides. */
  readonly askAboutSilence: () => Promise<'wait' | 'close'>
  /** Ends the window for good. */
  readonly destroy: () => void
  readonly patienceMs: number
  readonly schedule: (deed: () => void, ms: number) => () => void
}

export interface Closing extends Answers<'answerClose' | 'chooseClose'> {
  /** The window wants to close: true when it may, otherwise the page is asked first. */
  mayClose(): boolean
  /** The system ends the app: saved without questions. */
  closeWithoutQuestions(): void
}

/** Holds the closing of the window until the page says that everything is saved; it never discards. */
export function createClosing(options: ClosingOptions): Closing {
  let state: 'open' | 'asked' | 'failed' | 'closed' = 'open'
  let isUnquestioned = false
  let stopWaiting = () => {}

  const finish = () => {
    stopWaiting()
    state = 'closed'
    options.destroy()
  }
  const ask = () => {
    stopWaiting()
    state = 'asked'
    stopWaiting = options.schedule(() => void onSilence(), options.patienceMs)
    options.requestAnswer()
  }
  const onSilence = async () => {
    if (isUnquestioned) return finish()
    const choice = await options.askAboutSilence()
    // The page may have answered while the message stood there.
    if (state !== 'asked') return
    if (choice === 'close') finish()
    else ask()
  }
  const onAnswer = (answer: CloseAnswer) => {
    if (state !== 'asked') return
    if (answer.kind === 'saved' || isUnquestioned) return finish()
    stopWaiting()
    state = 'failed'
  }

  return {
    mayClose: () => {
      if (state === 'open' || state === 'failed') ask()
      return state === 'closed'
    },
    closeWithoutQuestions: () => {
      isUnquestioned = true
      if (state !== 'closed') ask()
    },
    answerClose: onAnswer,
    chooseClose: (choice) => {
      if (state !== 'failed') return
      if (choice === 'close') finish()
      else state = 'open'
    },
  }
}
