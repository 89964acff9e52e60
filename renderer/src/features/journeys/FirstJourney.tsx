import { useState, type FormEvent } from 'react'
import { recordLimits } from '#shared/model/limits.ts'
import { channelKinds, type ChannelKind } from '#shared/model/note/note.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { FirstLinks } from '#renderer/ui/FirstLinks.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import first from '#renderer/ui/firstStep.module.css'
import { beginFirstJourney } from './editJourneys.ts'
import { focusNewMap } from './focusMap.ts'
import { PhasesAbout } from './PhasesAbout.tsx'
import { ChannelPicker, SegmentPicker } from './PairPickers.tsx'
import { channelsOf, type Pair } from './selectJourneys.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useOpenExample } from '#renderer/state/useOpenExample.ts'
import css from './FirstJourney.module.css'

/** No journey yet: what the screen is for, and the first one already filled in as a sentence. */
export function FirstJourney() {
  const t = useText('journeys')
  return (
    <div className={classNames(first.page, css.page)}>
      <EmptyState
        ghost={<Ghost />}
        title={t('empty_title')}
        actions={
          <div className={first.actions}>
            <FirstStep />
            <Links />
          </div>
        }
      >
        {t('empty_text')}
      </EmptyState>
    </div>
  )
}

const isGiven = (id: string | null, name: string) => id !== null || name.trim() !== ''

/** “Journey for … through …”: picked where there is something to pick, else typed. */
function FirstStep() {
  const t = useText('journeys')
  const desk = useDesk()
  const segments = usePlan(segmentsOf)
  const channels = usePlan(channelsOf)
  const [picked, setPicked] = useState<Partial<Pair>>({})
  const [names, setNames] = useState({ segment: '', channel: '' })
  const [kind, setKind] = useState<ChannelKind>('physical')
  const segment = segments.find((id) => id === picked.segment) ?? segments[0] ?? null
  const channel = channels.find((id) => id === picked.channel) ?? channels[0] ?? null
  const isReady = isGiven(segment, names.segment) && isGiven(channel, names.channel)
  const begin = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    focusNewMap()
    beginFirstJourney(desk, {
      segment: segment ?? { title: names.segment.trim() },
      channel: channel ?? { title: names.channel.trim(), kind },
    })
  }
  const nameSegment = (title: string) => setNames({ ...names, segment: title })
  const nameChannel = (title: string) => setNames({ ...names, channel: title })
  return (
    <form className={classNames(first.step, css.step)} onSubmit={begin}>
      <span className={css.word}>{t('empty_for')}</span>
      {segment ? (
        <SegmentPicker
          look="field"
          chosen={segment}
          other={channel}
          onPick={(id) => setPicked({ ...picked, segment: id })}
        />
      ) : (
        <Name label={t('empty_segment')} value={names.segment} onChange={nameSegment} />
      )}
      <span className={css.word}>{t('empty_through')}</span>
      {channel ? (
        <ChannelPicker
          look="field"
          chosen={channel}
          other={segment}
          onPick={(id) => setPicked({ ...picked, channel: id })}
        />
      ) : (
        <>
          <Name label={t('empty_channel')} value={names.channel} onChange={nameChannel} />
          <SegmentedControl
            label={t('kind_label')}
            value={kind}
            choices={channelKinds.map((value) => ({ value, label: t(`kind_${value}`) }))}
            onChange={setKind}
          />
        </>
      )}
      <Button type="submit" tone="ribbon" size="big" aria-disabled={!isReady}>
        {t('empty_begin')}
      </Button>
    </form>
  )
}

function Name({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  return (
    <Field
      className={classNames(first.field, css.field)}
      label={label}
      labelHidden
      placeholder={label}
      maxLength={recordLimits.title}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** An example, and Get, Keep and Grow, one under the other. */
function Links() {
  const t = useText('journeys')
  const openExample = useOpenExample('journeys')
  return (
    <FirstLinks example={t('empty_example')} explain={t('empty_explain')} onExample={openExample}>
      <PhasesAbout />
    </FirstLinks>
  )
}

/** The bow-tie that will be here, in dashes. */
function Ghost() {
  return (
    <svg className={first.ghost} viewBox="0 0 520 150">
      <path d="M.5 7.5h60c13 0 13 40.5 26 40.5h61c13 0 13 9.5 26 9.5h60c13 0 13 4.7 26 4.7h61c13 0 13-18.3 26-18.3h61c13 0 13-16.2 26-16.2h86v94.5h-86c-13 0-13-16.2-26-16.2h-61c-13 0-13-18.2-26-18.2h-61c-13 0-13 4.7-26 4.7h-60c-13 0-13 9.5-26 9.5h-61c-13 0-13 40.5-26 40.5H.5Z" />
    </svg>
  )
}
