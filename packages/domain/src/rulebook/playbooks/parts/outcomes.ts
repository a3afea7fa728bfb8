/** 结果 Outcomes and first steps that our own ways share, whatever the procedure. */
import type { EventId } from '../../../vocabulary/event.ts'
import type { Text } from '../../../vocabulary/text.ts'
import type { Outcome, Step } from '../../playbook.ts'

/** Planning figures of our own; every playbook of ours says so. */
export const forPlanning: Text = {
  zh: '这是我们自己的办法，天数供排期用，不是承诺；法定期限另见各阶段。',
  en: 'Our own way: the days are for planning and promise nothing; limits of the law stand with the stages.',
}

export const givenUp: Outcome = {
  id: 'given-up',
  title: { zh: '客户放弃', en: 'The client gives up' },
  to: 'end',
  event: 'abandoned',
}

/** 不通过：整改 */
export const overhaul = (event: EventId): Outcome => ({
  id: 'returned',
  title: { zh: '不通过：整改后重新提交', en: 'Not adopted: overhaul and submit again' },
  to: 'correcting',
  event,
})

export const on = (id: string, title: Text, way: { readonly to: string; readonly event?: EventId }): Outcome => ({
  id,
  title,
  ...way,
})

/** 接案 Before anything else: scope, contract, and on what footing personal data are used. */
export const engagement = (does: Text): Step => ({
  id: 'engagement',
  title: { zh: '接案', en: 'Engagement' },
  who: 'consultant',
  does,
  over: null,
  takes: { max: 1, unit: 'working-day' },
  outcomes: [
    on(
      'agreed',
      { zh: '已签委托，取得个人信息的单独同意', en: 'Signed, with separate consent to personal data' },
      { to: 'gathering' },
    ),
    on('declined', { zh: '不承办', en: 'Not taken on' }, { to: 'end' }),
  ],
})

/** 收集 The client's turn. */
export const gathering = (does: Text, next: string, ...more: readonly Outcome[]): Step => ({
  id: 'gathering',
  title: { zh: '收集信息和材料', en: 'Facts and papers' },
  who: 'client',
  does,
  over: 'collecting',
  takes: { min: 1, max: 5, unit: 'working-day' },
  outcomes: [on('complete', { zh: '已齐备', en: 'Complete' }, { to: next }), ...more, givenUp],
})
