/** Mounts the path finder once its part of the book is here; until then, and where it does not come, the page says what to read. */
import './older-browsers.ts'
import { createComponent } from 'solid-js'
import type { FinderData } from '../book/finder.ts'
import { Finder } from './finder/Finder.tsx'
import { followLanguage } from './finder/language.ts'
import { load, sayFailed } from './load.ts'
import { mount } from './mount.ts'

const address = document.getElementById('finder')?.dataset['book'] ?? ''
followLanguage()
load<FinderData>(address).then(
  (data) => mount('finder', ({ lang }) => createComponent(Finder, { lang, data })),
  () => sayFailed('finder'),
)
