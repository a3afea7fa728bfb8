/** Mounts the footer check on its page; the provinces' forms and names stand beside it as data, so that the browser need not load the book. */
import './older-still.ts'
import { FooterCheck, type FooterCheckProps } from '@beian/snippet-maker/check'
import { createComponent } from 'solid-js'
import { mount } from './mount.ts'
import { typedBefore } from './typed-before.ts'

const { forms = '{}', provinces = '[]' } = document.getElementById('footer-check')?.dataset ?? {}
const told = {
  forms: JSON.parse(forms) as NonNullable<FooterCheckProps['forms']>,
  provinces: JSON.parse(provinces) as NonNullable<FooterCheckProps['provinces']>,
}

mount(
  'footer-check',
  ({ lang }) => createComponent(FooterCheck, { language: lang, ...told, inFragment: true }),
  typedBefore,
)
