/**
 * 许可办理的共同环节 The steps that every request for a licence goes through: a check of form within five working days, then review
 * and decision (Administrative Licensing Law, articles 32, 38, 44 and 82; Decree 291, article 14). Sent through the telecom market
 * management system, not through an access provider.
 */
import type { Procedure, Stage } from '../../procedure.ts'

export const correcting: Stage = {
  id: 'correcting',
  title: { zh: '补正', en: 'Completing' },
  who: 'consultant',
  now: {
    zh: '按一次告知的清单补齐，改好后在管理系统重新提交。',
    en: 'Complete everything on the list the administration sent, then submit again on the management system.',
  },
  stands: 'collecting',
  on: { applied: 'formality-check', abandoned: 'abandoned' },
}

export const formalityCheck: Stage = {
  id: 'formality-check',
  title: { zh: '形式审查', en: 'Formality check' },
  who: 'authority',
  now: {
    zh: '发证机关核对材料是否齐全，5 个工作日内一次告知补正，逾期不告知即为受理。等候结果并记录。',
    en: 'The licensing authority checks that the papers are complete and names everything missing within five working days; silence is acceptance. Wait for the answer and record it.',
  },
  locked: true,
  on: { 'told-to-complete': 'correcting', accepted: 'review', refused: 'refused', abandoned: 'abandoned' },
}

/** Where the decision leads is the procedure's own. */
export const reviewLeadingTo = (decided: string): Stage => ({
  id: 'review',
  title: { zh: '审查决定', en: 'Review and decision' },
  who: 'authority',
  now: {
    zh: '发证机关实质审查，期间不能修改。保持电话和邮箱畅通；等候结果并记录。',
    en: 'The licensing authority reviews the substance; nothing can be changed meanwhile. Keep phone and mail open; record the decision.',
  },
  locked: true,
  on: { decided, refused: 'refused', abandoned: 'abandoned' },
})

export const delivery: Stage = {
  id: 'delivery',
  title: { zh: '颁发送达', en: 'Delivery' },
  who: 'authority',
  now: {
    zh: '作出决定后 10 个工作日内颁发、送达。收到后录入许可证编号。',
    en: 'The licence is issued and delivered within ten working days of the decision. Enter its number on receipt.',
  },
  locked: true,
  on: { delivered: 'granted' },
}

export const refused: Stage = {
  id: 'refused',
  title: { zh: '不予许可', en: 'Refused' },
  who: 'consultant',
  now: {
    zh: '书面决定应说明理由并告知复议、诉讼的权利。研究理由，与客户商定是否改善条件后重新办理。',
    en: 'The written decision gives its reasons and names the ways to appeal. Settle with the client whether to mend the conditions and apply again.',
  },
  final: true,
  stands: null,
  on: { reopened: 'collecting' },
}

export const abandoned: Stage = {
  id: 'abandoned',
  title: { zh: '已放弃', en: 'Abandoned' },
  who: 'consultant',
  now: { zh: '案件已放弃；需要时可重新打开。', en: 'The case was given up; it can be reopened.' },
  final: true,
  stands: null,
  on: { reopened: 'collecting' },
}

export const brings = {
  applied: 'dossier',
  'told-to-complete': 'reasons',
  refused: 'reasons',
} as const satisfies Procedure['brings']
