import { edtfBounds } from '../../edtf.js';
import { AtlasError } from '../../errors.js';
import { squeeze } from '../text/squeezed-text.js';
import type { ValueFinding } from './value-finding.js';

/**
 * What is wrong with a date: it is none, or not the one that its words write.
 *
 * @param noted whether the claim says why it is another date than its words write
 */
export function dateFindings(
  { edtf, text }: { readonly edtf: string; readonly text: string | undefined },
  noted: boolean,
): ValueFinding[] {
  try {
    edtfBounds(edtf);
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return [{ at: ['edtf'], message: error.message }];
  }
  if (noted || text === undefined) return [];
  const written = new Set(edtf.match(/\d+/g)?.map(Number));
  // A two-digit count of years (近五年) is a length and no date.
  const named = squeeze(text).matchAll(/(\d{4})(?!\d)|(\d{1,2})月|(?<=月)(\d{1,2})日/g);
  for (const [, year, month, day] of named) {
    const part = Number(year ?? month ?? day);
    if (written.has(part)) continue;
    const message = `edtf: expected the date that "${text}" writes, but "${edtf}" has no ${part}; correct it, or say why in "note".`;
    return [{ at: ['edtf'], message }];
  }
  return [];
}
