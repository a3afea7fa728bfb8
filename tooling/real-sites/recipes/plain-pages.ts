/** Pages written by hand and opened in Chromium: nothing builds them. */

import type { Recipe } from '../recipe.ts'
import { chromiumVersion } from '../workshop/browser.ts'
import { mainOf, pageOf } from './words.ts'

const byHand = { tool: 'Chromium', publicFolder: '.', serve: '.', version: chromiumVersion } as const

export const html: Recipe = {
  ...byHand,
  format: 'html',
  files: ({ snippet }) => ({ 'index.html': pageOf(`${mainOf}<footer>\n${snippet}</footer>\n`) }),
}

export const webComponent: Recipe = {
  ...byHand,
  format: 'web-component',
  files: ({ snippet }) => ({
    'beian-footer.js': snippet,
    'index.html': pageOf(
      `${mainOf}<beian-footer></beian-footer>\n`,
      '<script type="module" src="/beian-footer.js"></script>\n',
    ),
  }),
  byScript: true,
}
