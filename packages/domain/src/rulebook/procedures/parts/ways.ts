/**
 * 办理路径 The two ways an order goes: through the access provider and the SMS check to the authority, or within the
 * provider alone (sources huawei-filing-knowledge-base, tencent-filing-documents; the authority's review is article 12 of
 * the filing measures, Order 33 of 2005).
 */
import type { EventId } from '../../../vocabulary/event.ts'
import type { Text } from '../../../vocabulary/text.ts'
import type { Stage } from '../../procedure.ts'

const collecting: Stage = {
  id: 'collecting',
  title: { zh: '收集材料', en: 'Collecting' },
  who: 'client',
  now: {
    zh: '补齐信息和材料，经顾问检查后提交接入商。',
    en: 'Complete facts and materials; the consultant checks them and submits to the access provider.',
  },
  on: { submitted: 'provider-review', abandoned: 'abandoned' },
}

const correcting: Stage = {
  id: 'correcting',
  title: { zh: '按退回意见修改', en: 'Correcting' },
  who: 'consultant',
  now: { zh: '逐条处理退回理由，改好后重新提交。', en: 'Deal with each reason of the return, then submit again.' },
  stands: 'collecting',
  on: { submitted: 'provider-review', abandoned: 'abandoned' },
}

const providerReview: Stage = {
  id: 'provider-review',
  title: { zh: '接入商初审', en: 'Provider review' },
  who: 'access-provider',
  now: {
    zh: '接入商核对信息，可能致电负责人。请保持电话畅通；等候结果并记录。',
    en: 'The access provider checks the data and may call the persons in charge. Keep the phones on; record the answer.',
  },
  locked: true,
  on: { 'provider-passed': 'sms-check', 'provider-returned': 'correcting', abandoned: 'abandoned' },
}

const abandoned: Stage = {
  id: 'abandoned',
  title: { zh: '已放弃', en: 'Abandoned' },
  who: 'consultant',
  now: { zh: '案件已放弃；需要时可重新打开。', en: 'The case was given up; it can be reopened.' },
  final: true,
  stands: null,
  on: { reopened: 'collecting' },
}

/** The stage that ends well: its id, its name, and what is done afterwards. */
export type End = { readonly id: 'granted' | 'done'; readonly title: Text; readonly now: Text }

export const granted = (now: Text): End => ({ id: 'granted', title: { zh: '下号', en: 'Granted' }, now })
export const done = (now: Text): End => ({ id: 'done', title: { zh: '办结', en: 'Done' }, now })

const ending = ({ id, title, now }: End): Stage => ({ id, title, who: 'principal', now, final: true, on: {} })

/** Who enters the code, and what the client knows while the authority reviews. */
export type Way = { readonly sms: Text; readonly waiting: Text; readonly end: End }

export function throughTheAuthority({ sms, waiting, end }: Way): readonly Stage[] {
  const passes: EventId = end.id === 'granted' ? 'granted' : 'authority-passed'
  return [
    collecting,
    correcting,
    providerReview,
    {
      id: 'sms-check',
      title: { zh: '短信核验', en: 'SMS check' },
      who: 'person-in-charge',
      now: sms,
      locked: true,
      on: {
        'sms-sent': 'sms-check',
        'sms-verified': 'authority-review',
        'sms-failed': 'correcting',
        abandoned: 'abandoned',
      },
    },
    {
      id: 'authority-review',
      title: { zh: '管局审核', en: 'Authority review' },
      who: 'authority',
      now: waiting,
      locked: true,
      on: { 'authority-returned': 'correcting', [passes]: end.id },
    },
    ending(end),
    abandoned,
  ]
}

/** No SMS check, no review by the authority. */
export function withinTheProvider({ checking, end }: { readonly checking: Text; readonly end: End }): readonly Stage[] {
  return [
    collecting,
    correcting,
    {
      id: 'provider-review',
      title: { zh: '接入商办理', en: 'With the provider' },
      who: 'access-provider',
      now: checking,
      locked: true,
      on: { 'provider-completed': end.id, 'provider-returned': 'correcting', abandoned: 'abandoned' },
    },
    ending(end),
    abandoned,
  ]
}
