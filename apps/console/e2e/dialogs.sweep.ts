/** Every dialog of the console stands open in some visit of the sweep: whoever adds one says here where it is looked at. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { screens as caseScreens } from './case/screens.ts'
import { caseListScreens } from './screens/cases.ts'
import { clientScreens } from './screens/clients.ts'
import { dayScreens } from './screens/day.ts'
import { settingsScreens } from './screens/settings.ts'

const web = join(import.meta.dirname, '../src/web')

/** Screen and what opens on it, by the component that holds the dialog. */
const visits: Readonly<Record<string, readonly string[]>> = {
  'calendar/Feeds.tsx': ['calendar feeds'],
  'case/WordsDialog.tsx': ['materials waive', 'plan-under-way back'],
  'case/after/EvidenceDialog.tsx': ['after evidence'],
  'case/deadlines/AddDate.tsx': ['deadlines add'],
  'case/documents/DocumentDialog.tsx': ['documents document'],
  'case/documents/Templates.tsx': ['documents templates'],
  'case/events/EventDialog.tsx': ['facts-locked return', 'facts-locked grant', 'sms persons'],
  'case/events/SubmitDialog.tsx': ['facts blocked', 'ready submit'],
  'case/fees/FeeDialog.tsx': ['fees add', 'fees change'],
  'case/findings/AcceptRisk.tsx': ['findings accept', 'findings withdraw'],
  'case/head/AssignDialog.tsx': ['head assign'],
  'case/head/ReasonDialog.tsx': ['head hold', 'head abandon', 'given-up reopen'],
  'case/head/RequestDialog.tsx': ['facts request'],
  'case/materials/AskChanges.tsx': ['materials-to-judge ask'],
  'case/materials/MoveFile.tsx': ['materials-to-judge move'],
  'case/materials/Prepare.tsx': ['materials-to-judge prepare'],
  'case/materials/Viewer.tsx': ['materials-to-judge viewer'],
  'case/materials/Waive.tsx': ['materials waive'],
  'case/numbers/CorrectDialog.tsx': ['numbers correct'],
  'case/plan/AgreeDialog.tsx': ['plan agree'],
  'case/plan/AssignStepDialog.tsx': ['plan whose'],
  'case/plan/Dispatches.tsx': ['plan-under-way received'],
  'case/plan/FormDialog.tsx': ['plan agree', 'plan send'],
  'case/plan/MoveDialog.tsx': ['plan-under-way move'],
  'case/plan/Notices.tsx': ['plan tell'],
  'case/plan/PlanHead.tsx': ['plan way'],
  'case/plan/SendDialog.tsx': ['plan send'],
  'case/plan/Steps.tsx': ['plan-under-way back'],
  'case/plan/TakeDialog.tsx': ['plan take'],
  'case/rounds/MapReasonDialog.tsx': ['rounds map'],
  'case/timeline/TakeBack.tsx': ['timeline take-back'],
  'case/why/SidePanel.tsx': ['materials why', 'findings why'],
  'cases/bulk/ActDialog.tsx': ['cases bulk-assign', 'cases bulk-task', 'cases bulk-hold'],
  'cases/bulk/ExportDialog.tsx': ['cases bulk-export'],
  'cases/bulk/RequestsDialog.tsx': ['cases bulk-request'],
  'cases/views/ViewDialog.tsx': ['cases view-named', 'cases-view renamed'],
  'clients/AccountDialog.tsx': ['client account', 'client account-changed'],
  'clients/ClientPage.tsx': ['client edit'],
  'clients/EngagementDialog.tsx': ['client engagement'],
  'clients/NewCaseDialog.tsx': ['client case-opened'],
  'palette/Palette.tsx': ['today palette', 'today palette-found', 'today palette-nothing'],
  'palette/ShortcutSheet.tsx': ['today shortcuts'],
  'rule-changes/AddHouseRule.tsx': ['rules house-rule', 'rules house-rule-limit', 'rules house-rule-refused'],
  'shell/SessionEnded.tsx': ['session-ended door'],
  'tasks/TaskDialog.tsx': ['deadlines task', 'deadlines task-amended'],
}

/** By its name, or by what it is made of. */
const holdsDialog = (file: string) =>
  file.endsWith('Dialog.tsx') ||
  /<(?:Kobalte|Dialog|FormDialog|WordsDialog)\b/.test(readFileSync(join(web, file), 'utf8'))

test('every dialog is looked at', () => {
  const files = globSync('**/*.tsx', { cwd: web }).filter(
    (file) => !file.endsWith('.test.tsx') && file !== 'ui/Dialog.tsx',
  )
  expect(files.filter(holdsDialog).toSorted()).toEqual(Object.keys(visits).toSorted())
})

test('where it is said to be', () => {
  const screens = [...caseScreens, ...caseListScreens, ...clientScreens, ...dayScreens, ...settingsScreens]
  const known = screens.flatMap(({ name, opened }) => (opened ?? []).map((one) => `${name} ${one.name}`))
  expect(
    Object.values(visits)
      .flat()
      .filter((one) => !known.includes(one)),
  ).toEqual([])
})
