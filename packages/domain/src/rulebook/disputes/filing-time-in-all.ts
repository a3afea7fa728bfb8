import { dispute } from '../dispute.ts'

export default dispute({
  id: 'filing-time-in-all',
  topic: 'filing-time-in-all',
  scope: 'nation',
  question: { zh: '备案总共要多少天？', en: 'How many days does a filing take in all?' },
  claims: ['one-limit', 'unnamed-agency', 'redstar-works', 'vianet'],
  follow: 'one-limit',
  why: {
    zh: '各家的总天数口径不同，有的不说是工作日还是自然日；先看法定的 20 个工作日，再把各家的估计当参考。',
    en: 'The totals count different things, some without saying which kind of day. Look first at the legal twenty working days, then take each estimate as its author’s.',
  },
  checkAgain: '2027-05-21',
})
