/** Settings, tab by tab. */
import type { Screen } from '../sweep.ts'
import { dialogBehind, leaveOpen, listOf, press } from './opening.ts'

/** Invented: no notice for 2027 is known. */
const notice = `一、元旦：1月1日（周五）至4日（周一）放假调休，共4天。1月9日（周六）上班。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。
三、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。
四、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。`

export const settingsScreens: readonly Screen[] = [
  {
    name: 'account',
    path: '/settings',
    ready: '.settings-sheet .row',
    opened: [
      {
        name: 'second-factor',
        open: async (page, t) => {
          await press(page, t.settings.factor.start)
          await page.locator('.secret').waitFor()
        },
        close: leaveOpen,
      },
      {
        name: 'password-refused',
        open: async (page, t) => {
          await press(page, t.settings.password.change)
          await page.locator('.problem').first().waitFor()
        },
        close: (page) => page.reload(),
      },
    ],
  },
  {
    name: 'team',
    path: '/settings/team',
    ready: '.settings-sheet .row',
    opened: [
      {
        name: 'refused',
        open: async (page, t) => {
          await press(page, t.settings.members.makeLink)
          await page.locator('.problem').waitFor()
        },
        close: leaveOpen,
      },
      {
        name: 'link',
        open: async (page, t) => {
          await page.getByLabel(t.settings.members.name, { exact: true }).fill('林可')
          await press(page, t.settings.members.makeLink)
          await page.locator('.made-link').waitFor()
        },
        close: leaveOpen,
      },
    ],
  },
  {
    name: 'years',
    path: '/settings/calendar',
    ready: '.settings-sheet .row',
    opened: [
      {
        name: 'refused',
        open: async (page, t) => {
          await page.getByLabel(t.dates.years.text, { exact: true }).fill('放假')
          await press(page, t.dates.years.preview)
          await page.locator('.problem').first().waitFor()
        },
        close: leaveOpen,
      },
      {
        name: 'preview',
        open: async (page, t) => {
          await page.getByLabel(t.dates.years.text, { exact: true }).fill(notice)
          await press(page, t.dates.years.preview)
          await page.locator('.preview').first().waitFor()
        },
        close: leaveOpen,
      },
    ],
  },
  {
    name: 'rules',
    path: '/settings/rules',
    ready: '.touched',
    opened: [
      { ...dialogBehind('house-rule', (t) => `+ ${t.rules.add}`), close: leaveOpen },
      { ...listOf('house-rule-kinds', (t) => t.rules.kind), close: leaveOpen },
      {
        name: 'house-rule-limit',
        within: '[role="dialog"]',
        open: async (page, t) => {
          await page.getByRole('option', { name: t.rules.kinds['time-limit'], exact: true }).click()
          await page.getByLabel(t.rules.amount, { exact: true }).waitFor()
        },
        close: leaveOpen,
      },
      {
        name: 'house-rule-refused',
        within: '[role="dialog"]',
        open: async (page, t) => {
          await press(page, t.rules.preview)
          await page.locator('.problem').first().waitFor()
        },
      },
    ],
  },
  {
    name: 'journal',
    path: '/settings/journal',
    ready: '.settings-sheet li, .journal li, .list tr, main li',
    opened: [{ name: 'verified', open: (page, t) => press(page, t.settings.verify), close: leaveOpen }],
  },
]
