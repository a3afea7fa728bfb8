/** 接入商内部的办法 Our own steps for orders that neither the authority nor an SMS has a part in. */
import type { Text } from '../../../vocabulary/text.ts'
import type { Step } from '../../playbook.ts'
import type { Limit } from '../../topic.ts'
import { engagement, gathering, givenUp, on, overhaul } from './outcomes.ts'

type ProviderWay = {
  readonly engage: Text
  readonly gather: Text
  readonly submit: Text
  /** How long the provider is said to take; absent: no source says. */
  readonly takes?: Limit
  readonly afterwards: Text
}

export function withinTheProvider({ engage, gather, submit, takes, afterwards }: ProviderWay): readonly Step[] {
  return [
    engagement(engage),
    gathering(gather, 'submission'),
    {
      id: 'submission',
      title: { zh: '提交', en: 'Submit' },
      who: 'consultant',
      does: submit,
      over: 'collecting',
      takes: { max: 1, unit: 'working-day' },
      outcomes: [on('submitted', { zh: '已提交', en: 'Submitted' }, { to: 'provider', event: 'submitted' })],
    },
    {
      id: 'provider',
      title: { zh: '接入商办理', en: 'With the provider' },
      who: 'access-provider',
      does: { zh: '接入商核对并办理；记录结果。', en: 'The provider checks and does it; record the answer.' },
      over: 'provider-review',
      ...(takes ? { takes } : {}),
      outcomes: [
        on('completed', { zh: '办结', en: 'Completed' }, { to: 'afterwards', event: 'provider-completed' }),
        overhaul('provider-returned'),
      ],
    },
    {
      id: 'correcting',
      title: { zh: '整改', en: 'Overhaul' },
      who: 'consultant',
      does: { zh: '按退回意见改好，再提交。', en: 'Mend what was returned, and submit again.' },
      over: 'correcting',
      takes: { min: 1, max: 3, unit: 'working-day' },
      outcomes: [
        on('resubmitted', { zh: '已重新提交', en: 'Submitted again' }, { to: 'provider', event: 'submitted' }),
        givenUp,
      ],
    },
    {
      id: 'afterwards',
      title: { zh: '收尾', en: 'Afterwards' },
      who: 'consultant',
      does: afterwards,
      over: 'done',
      takes: { max: 1, unit: 'working-day' },
      outcomes: [on('done', { zh: '结案', en: 'Case closed' }, { to: 'end' })],
    },
  ]
}
