/** Writes the dataset and its JSON Schema to `dist/`: part of the build. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { datasetJsonSchema, datasetOf } from './src/dataset/index.ts'
import { rulebook } from './src/rulebook/index.ts'

const folder = join(import.meta.dirname, 'dist')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'rulebook.json'), `${JSON.stringify(datasetOf(rulebook), null, 1)}\n`)
writeFileSync(join(folder, 'rulebook.schema.json'), `${JSON.stringify(datasetJsonSchema(), null, 1)}\n`)
