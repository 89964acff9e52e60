import type { Block } from '../model/note/note.ts'

/** Each block's guiding questions, the first one shown on sparse paper; words in `catalog.json`. */
export const questionNumbers = [1, 2, 3, 4] as const
export type QuestionNumber = (typeof questionNumbers)[number]

export function blockQuestionKey(block: Block, number: QuestionNumber) {
  return `question_${block}_${number}` as const
}
