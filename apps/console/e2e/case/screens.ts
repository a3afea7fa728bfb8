/** Every tab of a case and everything that opens there: filled, empty, refused, locked, over. */
import type { Screen } from '../sweep.ts'
import type { Cases } from './cases.ts'
import {
  dialogOf,
  leadToUnread,
  listIn,
  more,
  openList,
  press,
  recording,
  refuseFile,
  seldom,
  stay,
  supposeAnotherProvince,
  takeBack,
  taskAmended,
  typeNonsense,
  viewer,
  why,
} from './openers.ts'

type Of = { name: string; of: keyof Cases; tab: string } & Partial<Omit<Screen, 'name' | 'path'>>

const dialog = '[role="dialog"]'

export const screens: readonly Of[] = [
  {
    name: 'facts',
    of: 'early',
    tab: 'facts',
    opened: [
      more,
      { name: 'list', within: '.popup-list', open: openList },
      dialogOf('request', (t) => t.case.acts.request),
      dialogOf('blocked', (t) => t.case.acts.submit),
      { name: 'refused', open: typeNonsense, close: stay },
    ],
  },
  {
    name: 'head',
    of: 'judged',
    tab: 'fees',
    opened: [
      seldom('assign', (t) => t.case.acts.assign),
      seldom('hold', (t) => t.case.acts.hold),
      seldom('abandon', (t) => t.case.acts.abandon),
    ],
  },
  { name: 'facts-locked', of: 'review', tab: 'facts', opened: [recording('return', 0), recording('grant', 1)] },
  { name: 'facts-over', of: 'granted', tab: 'facts' },
  {
    name: 'materials',
    of: 'early',
    tab: 'materials',
    opened: [
      dialogOf('waive', (t) => t.case.materials.waive.act),
      { name: 'refused', open: refuseFile, close: stay },
      why,
    ],
  },
  {
    name: 'materials-to-judge',
    of: 'judged',
    tab: 'materials',
    opened: [
      { name: 'unread', open: leadToUnread, close: stay },
      viewer,
      dialogOf('ask', (t) => t.case.materials.askChanges),
      dialogOf('move', (t) => t.case.materials.move),
      dialogOf('prepare', (t) => t.case.papers.prepare.open),
    ],
  },
  {
    name: 'documents',
    of: 'early',
    tab: 'documents',
    ready: '.documents',
    opened: [
      dialogOf('document', (t) => t.case.papers.documents.read),
      dialogOf('templates', (t) => t.case.papers.documents.templates),
    ],
  },
  {
    name: 'findings',
    of: 'asked',
    tab: 'findings',
    ready: '.finding',
    opened: [
      dialogOf('accept', (t) => t.case.findings.accept),
      dialogOf('withdraw', (t) => t.case.findings.withdraw),
      why,
    ],
  },
  {
    name: 'plan',
    of: 'early',
    tab: 'plan',
    ready: '.plan-step',
    opened: [
      dialogOf('way', (t) => t.late.plan.choose),
      { name: 'take', within: dialog, open: (page) => page.locator('.plan-step .button-primary').first().click() },
      dialogOf('whose', (t) => t.late.plan.assign),
      dialogOf('agree', (t) => t.late.plan.agree),
      dialogOf('send', (t) => t.late.plan.send),
      dialogOf('tell', (t) => t.late.plan.tell),
    ],
  },
  {
    name: 'plan-under-way',
    of: 'review',
    tab: 'plan',
    ready: '.plan-item',
    opened: [
      dialogOf('move', (t) => t.late.plan.move),
      dialogOf('received', (t) => t.late.plan.received),
      dialogOf('back', (t) => t.late.plan.takeBack),
    ],
  },
  { name: 'rounds-none', of: 'early', tab: 'rounds', ready: '.empty' },
  {
    name: 'rounds',
    of: 'returned',
    tab: 'rounds',
    ready: '.round',
    opened: [dialogOf('map', (t) => t.late.round.remap), listIn('map-list', (t) => t.late.round.remap)],
  },
  { name: 'rounds-three', of: 'twice', tab: 'rounds', ready: '.round' },
  {
    name: 'deadlines',
    of: 'review',
    tab: 'deadlines',
    ready: '.list-dates',
    opened: [dialogOf('add', (t) => t.late.dates.add), dialogOf('task', (t) => `+ ${t.desk.tasks.add}`), taskAmended],
  },
  {
    name: 'fees',
    of: 'returned',
    tab: 'fees',
    ready: '.list-fees',
    opened: [
      dialogOf('add', (t) => t.late.fees.add),
      {
        name: 'line',
        within: '.list-fees .menu .popup',
        open: (page) => page.locator('.list-fees .menu summary').first().click(),
        close: stay,
      },
      {
        name: 'change',
        within: dialog,
        open: (page, t) => page.locator('.list-fees').getByRole('button', { name: t.late.fees.edit }).first().click(),
      },
    ],
  },
  { name: 'numbers-none', of: 'early', tab: 'numbers', ready: '.empty' },
  {
    name: 'numbers',
    of: 'granted',
    tab: 'numbers',
    ready: '.number-large',
    opened: [dialogOf('correct', (t) => t.case.numbers.correct)],
  },
  {
    name: 'after',
    of: 'granted',
    tab: 'after',
    ready: '.rows',
    opened: [dialogOf('evidence', (t) => t.late.after.add)],
  },
  {
    name: 'what-if',
    of: 'early',
    tab: 'what-if',
    ready: '.supposing',
    opened: [{ name: 'differs', open: supposeAnotherProvince, close: stay }],
  },
  { name: 'documents-over', of: 'granted', tab: 'documents', ready: '.documents' },
  {
    name: 'timeline',
    of: 'twice',
    tab: 'timeline',
    ready: '.past-line',
    opened: [takeBack],
  },
  {
    name: 'timeline-failed',
    of: 'twice',
    tab: 'timeline',
    ready: '[role="alert"]',
    before: (page) => page.route('**/timeline.ofCase*', (route) => route.abort()),
    after: (page) => page.unroute('**/timeline.ofCase*'),
  },
  { name: 'ready', of: 'ready', tab: 'findings', opened: [dialogOf('submit', (t) => t.case.acts.submit)] },
  { name: 'sms', of: 'sms', tab: 'rounds', ready: '.person-checks', opened: [recording('persons', 1)] },
  { name: 'resting', of: 'resting', tab: 'materials' },
  {
    name: 'given-up',
    of: 'givenUp',
    tab: 'timeline',
    opened: [{ name: 'reopen', within: dialog, open: (page, t) => press(page, t.case.acts.reopen) }],
  },
]
