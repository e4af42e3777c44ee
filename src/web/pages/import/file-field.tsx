import type { Language } from '../../../domain/text.ts'

interface FileFieldProps {
  readonly language: Language
  readonly label: string
  readonly help?: string
  readonly wrong?: string
}

/** A file to choose or drop: the browser's own field, large enough to hit with a file. */
export const FileField = ({ label, help, wrong }: FileFieldProps) => (
  <div className="ds-field drop">
    <label className="ds-label" htmlFor="file">{label}</label>
    <input type="file" id="file" name="file" accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" aria-describedby={wrong ?? (help ? 'file-help' : undefined)} aria-invalid={wrong ? true : undefined} />
    {help && <p className="quiet" id="file-help">{help}</p>}
  </div>
)
