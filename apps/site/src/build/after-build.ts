/** What is made of the pages once they stand: their style sheets, the search index, their Markdown twins; where the host is known, the map and the pictures. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { origin, folder as site } from '../place.ts'
import { writeMarkdown } from './markdown.ts'
import { writePictures } from './pictures.ts'
import { startSearchIndex } from './search-index.ts'
import { writeSitemap } from './sitemap.ts'
import { writeStyles } from './styles.ts'

export const afterBuild: AstroIntegration = {
  name: 'after-build',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir)
      const search = await startSearchIndex()
      const sheets = await writeStyles(folder, async (page) => {
        writeMarkdown(folder, page)
        await search.add(page)
      })
      logger.info(`${sheets} style sheets, one for each kind of page`)
      logger.info(`${await search.write(folder)} pages can be searched`)
      if (origin !== undefined) {
        writeSitemap(folder)
        logger.info(`${await writePictures(folder)} pictures stand beside links`)
      }
      const headers = readFileSync(`${folder}_headers`, 'utf8')
      writeFileSync(`${folder}_headers`, headers.replace(/^\//gm, site))
    },
  },
}
