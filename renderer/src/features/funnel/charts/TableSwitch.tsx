import { ChartLine, Table2 } from 'lucide-react'
import { useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { funnelView } from '../funnelView.ts'
import { useFunnelView } from '../useFunnelView.ts'

/** Pictures, or the same in numbers. */
export function TableSwitch() {
  const t = useText('funnel')
  const { session } = useDesk()
  const isTable = useFunnelView((view) => view.isTable)
  return (
    <SegmentedControl
      label={t('chart_as')}
      value={isTable ? 'table' : 'charts'}
      choices={[
        {
          value: 'charts',
          label: (
            <>
              <Icon of={ChartLine} size={14} /> {t('chart_charts')}
            </>
          ),
        },
        {
          value: 'table',
          label: (
            <>
              <Icon of={Table2} size={14} /> {t('chart_table')}
            </>
          ),
        },
      ]}
      onChange={(value) => funnelView(session).setState({ isTable: value === 'table' })}
    />
  )
}
