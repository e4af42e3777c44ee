import type { ReactNode } from 'react'
import type { Language } from '../../../domain/text.ts'
import { pathIn } from '../../links.ts'

interface PostFormProps {
  readonly language: Language
  readonly path: string
  /** The secret that shows that the form is from one of our pages. */
  readonly token: string
  readonly label?: string
  readonly hasFile?: boolean
  readonly className?: string
  readonly id?: string
  readonly children: ReactNode
}

/** A form that changes something: sent by POST, with the secret of this server. */
export const PostForm = ({ language, path, token, label, hasFile, className, id, children }: PostFormProps) => (
  <form method="post" action={pathIn(language, path)} encType={hasFile ? 'multipart/form-data' : undefined} aria-label={label} className={className} id={id}>
    <input type="hidden" name="token" value={token} />
    {children}
  </form>
)

/** A button alone, with what it does said beside it. */
export const ButtonForm = ({ button, note, second, ...form }: Omit<PostFormProps, 'children'> & { readonly button: string; readonly note?: string; readonly second?: boolean }) => (
  <PostForm {...form} className="button-line">
    <button className="ds-button" type="submit" data-variant={second ? 'secondary' : undefined}>
      {button}
    </button>
    {note && <p className="quiet">{note}</p>}
  </PostForm>
)
