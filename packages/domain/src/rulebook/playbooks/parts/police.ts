/** 公安的办法 Our own steps for what is done on the police platform. */
import type { Text } from '../../../vocabulary/text.ts'
import type { Outcome, Step } from '../../playbook.ts'
import { engagement, gathering, givenUp, on } from './outcomes.ts'

export const opening = (engage: Text, gather: Text, ...meanwhile: readonly Outcome[]): readonly Step[] => [
  engagement(engage),
  gathering(gather, 'submission', ...meanwhile),
]

export const submission = (does: Text): Step => ({
  id: 'submission',
  title: { zh: '平台提交', en: 'Submit on the platform' },
  who: 'client',
  does,
  over: 'collecting',
  takes: { max: 1, unit: 'working-day' },
  outcomes: [on('submitted', { zh: '已提交', en: 'Submitted' }, { to: 'review', event: 'police-submitted' })],
})

export const correcting: Step = {
  id: 'correcting',
  title: { zh: '整改', en: 'Overhaul' },
  who: 'consultant',
  does: {
    zh: '逐条处理退回理由，与客户在平台上改好，再提交。',
    en: 'Deal with each reason, mend it with the client on the platform, and submit again.',
  },
  over: 'correcting',
  takes: { min: 1, max: 3, unit: 'working-day' },
  outcomes: [
    on('resubmitted', { zh: '已重新提交', en: 'Submitted again' }, { to: 'review', event: 'police-submitted' }),
    givenUp,
  ],
}

export const afterwards = (over: string, does: Text): Step => ({
  id: 'afterwards',
  title: { zh: '收尾', en: 'Afterwards' },
  who: 'principal',
  does,
  over,
  outcomes: [on('done', { zh: '结案', en: 'Case closed' }, { to: 'end' })],
})
