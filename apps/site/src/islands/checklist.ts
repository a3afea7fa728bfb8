/** Mounts the checklist of the procedure that the address names; without one the page says how to come by it. */
import './older-browsers.ts'
import { createComponent } from 'solid-js'
import { Checklist } from './checklist/Checklist.tsx'
import { loadChecklist } from './checklist/state.ts'
import { followLanguage } from './finder/language.ts'
import { sayFailed } from './load.ts'
import { mount } from './mount.ts'

function show(): void {
  loadChecklist(location.hash.slice(1)).then(
    (list) => {
      if (list !== undefined) mount('checklist', ({ lang }) => createComponent(Checklist, { lang, list }))
    },
    () => sayFailed('checklist'),
  )
}

followLanguage()
addEventListener('hashchange', show)
show()
