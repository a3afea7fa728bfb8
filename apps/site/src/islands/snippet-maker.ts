/** Mounts the maker on its page; formats and the provinces' forms are data, so that the browser need not load the book. */
import './older-still.ts'
import type { ProvinceId } from '@beian/domain/vocabulary'
import { type FormAdvice, type FormatCard, fetchedTools, SnippetMaker } from '@beian/snippet-maker'
import { createComponent } from 'solid-js'
import * as to from '../addresses.ts'
import { load, sayFailed } from './load.ts'
import { mount } from './mount.ts'
import { typedBefore } from './typed-before.ts'

const { forms: told = '{}', formats = '' } = document.getElementById('snippet-maker')?.dataset ?? {}
const forms = JSON.parse(told) as { readonly [P in ProvinceId]?: FormAdvice }

load<readonly FormatCard[]>(formats).then(
  (cards) =>
    mount(
      'snippet-maker',
      ({ lang }) =>
        createComponent(SnippetMaker, {
          language: lang,
          tools: fetchedTools(cards),
          formOf: (province) => forms[province],
          inFragment: true,
          checkHref: (numbers) => `${to.check(lang)}${numbers === '' ? '' : `#${numbers}`}`,
        }),
      typedBefore,
    ),
  () => sayFailed('snippet-maker'),
)
