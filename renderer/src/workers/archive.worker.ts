import { createArchiveAnswers } from './answerArchive.ts'
import type { ArchiveRequest } from './archiveMessages.ts'

const answer = createArchiveAnswers()

self.onmessage = ({ data }: MessageEvent<ArchiveRequest>) => self.postMessage(answer(data))
