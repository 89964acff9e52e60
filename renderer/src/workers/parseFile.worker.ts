import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import type { ParseRequest, ParseMessage } from './parseMessages.ts'

const post = (message: ParseMessage) => self.postMessage(message)

self.onmessage = ({ data }: MessageEvent<ParseRequest>) => {
  post({ kind: 'progress', fraction: 0.1 })
  const result = readRelasiFile(data.bytes)
  post({ kind: 'progress', fraction: 0.9 })
  post({ kind: 'done', result })
}
