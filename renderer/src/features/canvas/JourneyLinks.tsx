import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { JourneyId, NoteId, TacticId } from '#shared/lib/ids.ts'
import { usesOf } from '#shared/model/plan/usesOf.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { useDesk } from './CanvasContext.ts'
import css from './NoteInspector.module.css'

/** More than this is counted, not listed. */
const listLimit = 100

/** Journeys of a segment or through a channel, and tactics that are linked to a note; each leads there. */
export function JourneyLinks({ id }: { id: NoteId }) {
  const t = useText('canvas')
  const journeys = usePlan((plan) =>
    usesOf(plan, id, 'canvas').flatMap((use) => (use.kind === 'journey' ? [use.id] : [])),
  )
  const tactics = usePlan((plan) =>
    usesOf(plan, id, 'canvas').flatMap((use) => (use.kind === 'tactic' ? [use.id] : [])),
  )
  return (
    <>
      {journeys.length > 0 && (
        <InspectorSection title={t('linkedJourneys')} aside={journeys.length}>
          <ul className={css.links}>
            {journeys.slice(0, listLimit).map((journey) => (
              <JourneyLink key={journey} id={journey} from={id} />
            ))}
          </ul>
        </InspectorSection>
      )}
      {tactics.length > 0 && (
        <InspectorSection title={t('linkedTactics')} aside={tactics.length}>
          <ul className={css.links}>
            {tactics.slice(0, listLimit).map((tactic) => (
              <TacticLink key={tactic} id={tactic} />
            ))}
          </ul>
        </InspectorSection>
      )}
    </>
  )
}

/** A journey by its other end. */
function JourneyLink({ id, from }: { id: JourneyId; from: NoteId }) {
  const t = useText('canvas')
  const common = useText('common')
  const { session } = useDesk()
  const journey = useRecord(id)
  const segment = useRecord(journey?.segment ?? ('' as NoteId)) // safe: an unknown id gives null
  const channel = useRecord(journey?.channel ?? ('' as NoteId)) // safe: as above
  if (!journey) return null
  const other = from === journey.segment ? channel : segment
  const mark = other?.mark ?? null
  const name = shortTitle(other?.title ?? '') || t('untitled')
  return (
    <li className={css.link}>
      <button
        type="button"
        className={css.jump}
        aria-label={t('jumpTo', { note: `${common('journey')} ${name}` })}
        onClick={() => session.jump({ screen: 'journeys', select: [id] })}
      >
        {mark !== null && <SegmentMark mark={mark} />}
        <span className={css.linkName}>{name}</span>{' '}
        <span className={css.linkPlace}>{common('journeys')}</span>
      </button>
    </li>
  )
}

function TacticLink({ id }: { id: TacticId }) {
  const t = useText('canvas')
  const common = useText('common')
  const { session } = useDesk()
  const tactic = useRecord(id)
  if (!tactic) return null
  const name = shortTitle(tactic.name) || common('untitledTactic')
  return (
    <li className={css.link}>
      <button
        type="button"
        className={css.jump}
        aria-label={t('jumpTo', { note: `${common('tactic')} ${name}` })}
        title={tactic.name}
        onClick={() => session.jump({ screen: 'journeys', select: [id] })}
      >
        <span className={css.linkName}>{name}</span> <span className={css.linkPlace}>{common('tactic')}</span>
      </button>
    </li>
  )
}
