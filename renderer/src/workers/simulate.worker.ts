import { runProjection, type ProjectionRequest } from '#shared/model/journey/projectJourney.ts'
import type { SimulateMessage } from './simulateMessages.ts'

/** Runs between two words about how far it is. */
const slice = 500

const post = (message: SimulateMessage) => self.postMessage(message)

self.onmessage = ({ data }: MessageEvent<ProjectionRequest>) => {
  const run = runProjection(data)
  for (let fraction = 0; fraction < 1;) {
    fraction = run.advance(slice)
    post({ kind: 'progress', fraction })
  }
  post({ kind: 'done', projection: run.finish() })
}
