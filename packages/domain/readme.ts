/** `npm run readme`: writes the generated parts of README.md anew. */
import { writeFileSync } from 'node:fs'
import { filled, readme, readmeText } from './readme/fill.ts'

writeFileSync(readme, filled(readmeText()))
