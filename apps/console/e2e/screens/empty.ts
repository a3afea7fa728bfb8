/** A console in which nothing is yet: before the first administrator, and after. */
import { newSetUpLink } from '../../src/server/team/set-up-link.ts'
import type { Screen } from '../sweep.ts'

export const unsetScreens: readonly Screen[] = [
  { name: 'needs-set-up', path: '/', ready: '.door-form', outside: true },
  {
    name: 'set-up',
    path: async ({ trial }) => ((await newSetUpLink(trial.house)) ?? '').replace(/^https?:\/\/[^/]+/, ''),
    ready: '.door-form',
    outside: true,
  },
]

export const emptyScreens: readonly Screen[] = [
  { name: 'empty-today', path: '/today', ready: '.empty' },
  { name: 'empty-cases', path: '/cases', ready: '.empty' },
  { name: 'empty-case-new', path: '/cases/new', ready: '.new-case' },
  { name: 'empty-clients', path: '/clients', ready: '.empty' },
  { name: 'empty-calendar', path: '/calendar', ready: '.month-grid' },
  { name: 'empty-reports', path: '/reports', ready: '.empty' },
  { name: 'empty-rules', path: '/settings/rules', ready: '.settings-sheet code' },
]
