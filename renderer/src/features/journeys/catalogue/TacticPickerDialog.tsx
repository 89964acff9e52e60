import { useId } from 'react'
import { Search } from 'lucide-react'
import { recordLimits } from '#shared/model/limits.ts'
import { phaseOf, phases, stagesOf } from '#shared/model/journey/stages.ts'
import type { ChannelKind } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import type { TacticFilter } from './searchTactics.ts'
import { TacticList } from './TacticList.tsx'
import { TacticPage } from './TacticPage.tsx'
import css from './TacticPicker.module.css'
import type { TacticPickerProps } from './placement.ts'
import { useTacticPicker } from './useTacticPicker.ts'

/** Search or filter the catalogue, read what a tactic is, place one after another. */
export function TacticPickerDialog(props: TacticPickerProps) {
  const { channel, placed, onClose } = props
  const t = useText('tactics')
  const listId = useId()
  const picker = useTacticPicker(props)
  const { groups, current, count } = picker
  return (
    <Dialog
      title={t('picker_title')}
      closeLabel={t('picker_close')}
      size="wide"
      onClose={onClose}
      footer={
        <>
          <p role="status" className={css.count}>
            {count > 0 && t('picker_placed', { count })}
          </p>
          <Button onClick={onClose}>{t('picker_done')}</Button>
        </>
      }
    >
      <SearchField picker={picker} listId={listId} />
      <Filters channel={channel} filter={picker.filter} onLook={picker.look} />
      <div className={css.panes}>
        <div className={css.left}>
          {groups.length > 0 && (
            <TacticList
              listId={listId}
              groups={groups}
              current={current}
              placed={placed}
              onPoint={picker.point}
              onPlace={picker.place}
            />
          )}
          <Nothing picker={picker} />
        </div>
        {current && <TacticPage row={current} channel={channel} onPlace={() => picker.place(current)} />}
      </div>
    </Dialog>
  )
}

type Picker = ReturnType<typeof useTacticPicker>

function SearchField({ picker, listId }: { picker: Picker; listId: string }) {
  const t = useText('tactics')
  const { query, current, groups } = picker
  return (
    <div className={css.box}>
      <Icon of={Search} />
      <input
        className={css.field}
        role="combobox"
        aria-label={t('picker_search')}
        aria-expanded={groups.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current === null ? undefined : `${listId}-${current.id}`}
        placeholder={t('picker_search')}
        autoComplete="off"
        spellCheck={false}
        maxLength={recordLimits.title}
        value={query}
        onChange={(event) => picker.type(event.target.value)}
        onKeyDown={picker.onKeyDown}
      />
    </div>
  )
}

interface FiltersProps {
  readonly channel: ChannelKind
  readonly filter: TacticFilter
  readonly onLook: (change: Partial<TacticFilter>) => void
}

/** Which kind of channel, and which stage or phase of this journey. */
function Filters({ channel, filter, onLook }: FiltersProps) {
  const t = useText('tactics')
  const tJourneys = useText('journeys')
  const tCatalog = useText('catalog')
  const stageOptions = phases.flatMap((phase) => [
    [phase, t('picker_phase', { phase: tJourneys(`phase_${phase}`) })] as const,
    ...stagesOf(channel)
      .filter((stage) => phaseOf(stage) === phase)
      .map((stage) => [stage, tJourneys(`stage_${stage}`)] as const),
  ])
  const options: readonly (readonly [TacticFilter['stage'], string])[] = [
    ['all', t('picker_stageAll')],
    ...stageOptions,
  ]
  return (
    <div className={css.filters}>
      <SelectField
        label={t('picker_stage')}
        options={options}
        value={filter.stage}
        onChange={(stage) => onLook({ stage })}
      />
      <SegmentedControl
        label={t('picker_channel')}
        choices={[
          { value: 'physical', label: tCatalog('channel_physical') },
          { value: 'web', label: tCatalog('channel_web') },
          { value: 'all', label: t('picker_channelAll') },
        ]}
        value={filter.channel}
        onChange={(wanted) => onLook({ channel: wanted })}
      />
    </div>
  )
}

/** Says what to do where nothing of the catalogue is found. */
function Nothing({ picker }: { picker: Picker }) {
  const t = useText('tactics')
  const { found, query, isNarrow } = picker
  const isNothing = found.here.length === 0 && found.elsewhere.length === 0
  const isTyped = query.trim() !== ''
  return (
    <div role="status" className={css.nothing}>
      {isNothing && <p>{isTyped ? t('picker_nothing', { query: query.trim() }) : t('picker_nothingHere')}</p>}
      {isNothing && !isTyped && isNarrow && (
        <Button onClick={() => picker.look({ stage: 'all', channel: 'all' })}>{t('picker_showAll')}</Button>
      )}
    </div>
  )
}
