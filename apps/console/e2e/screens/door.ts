/** What stands before the console, for whoever is not signed in. */
import { goodPassword } from '../../src/server/testing/trial.ts'
import type { Screen } from '../sweep.ts'
import { guardedName } from './furnish.ts'

const form = '.door-form'
const stay = async () => undefined

export const doorScreens: readonly Screen[] = [
  {
    name: 'sign-in',
    path: '/',
    ready: form,
    outside: true,
    opened: [
      {
        name: 'refused',
        open: async (page, t) => {
          await page.getByLabel(t.door.signInName).fill('nobody')
          await page.getByLabel(t.door.password).fill('not the right one')
          await page.keyboard.press('Enter')
          await page.locator('.problem').waitFor()
        },
        close: stay,
      },
      {
        name: 'second-factor',
        open: async (page, t) => {
          await page.getByLabel(t.door.signInName).fill(guardedName)
          await page.getByLabel(t.door.password).fill(goodPassword)
          await page.keyboard.press('Enter')
          await page.getByLabel(t.door.code).waitFor()
        },
        close: stay,
      },
    ],
  },
  {
    name: 'invitation',
    path: async ({ chen }) => pathOf(await chen.call('team.invite', { name: '林可', role: 'consultant' })),
    ready: form,
    outside: true,
    opened: [
      {
        name: 'refused',
        open: async (page, t) => {
          await page.getByRole('button', { name: t.door.create }).click()
          await page.locator('.problem').first().waitFor()
        },
        close: stay,
      },
    ],
  },
  {
    name: 'renewal',
    path: async ({ chen }) => {
      const { data } = await chen.call('team.list')
      const guarded = (data as { id: string; signInName: string }[]).find(({ signInName }) => signInName === 'li')
      return pathOf(await chen.call('team.renewAccess', { id: guarded?.id }))
    },
    ready: form,
    outside: true,
  },
  { name: 'link-cut-off', path: '/invitation', ready: form, outside: true },
  { name: 'link-used-up', path: '/renewal#no-such-link', ready: form, outside: true },
]

function pathOf({ data }: { data: unknown }): string {
  return (data as { link: string }).link.replace(/^https?:\/\/[^/]+/, '')
}
