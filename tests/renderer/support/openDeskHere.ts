import { createArchiveAnswers } from '#renderer/workers/answerArchive.ts'
import type { ArchiveDesk, ArchiveRequest } from '#renderer/workers/archiveMessages.ts'

/** The worker's own answers on this thread; ended, it answers nothing any more. */
export function openDeskHere(): ArchiveDesk {
  const answer = createArchiveAnswers()
  let isOver = false
  return {
    ask: async (deed, asks) => {
      await Promise.resolve()
      // safe: the answer to a deed is what the messages say of that deed
      return isOver ? null : answer({ deed, asks } as ArchiveRequest)
    },
    end: () => {
      isOver = true
    },
  }
}
