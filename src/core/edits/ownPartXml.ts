import { isEmpty, type Choices } from '../settings/choices';
import { writeChoices } from '../settings/writeChoices';
import { contentOf, OWN_NAMESPACE, type Content, type Journal } from './ownPart';

/**
 * @param xml the part as it is, or null where there is none.
 * @param journal null takes the journal away.
 * @returns the part with this journal and with the choices exactly as they were, even where a later version
 *   wrote them; null where nothing is left.
 */
export const withJournal = (xml: string | null, journal: Journal | null): string | null =>
  partXml(contentOf(xml, 'choices'), journal && JSON.stringify(journal));

/** @returns as `withJournal`, the part with these choices and with the journal exactly as it was. */
export const withChoices = (xml: string | null, choices: Choices): string | null =>
  partXml(
    isEmpty(choices) ? null : JSON.stringify(writeChoices(choices)),
    contentOf(xml, 'journal'),
  );

/** @returns whether the part has choices and nothing else. */
export const hasChoicesAlone = (xml: string): boolean =>
  contentOf(xml, 'choices') !== null && contentOf(xml, 'journal') === null;

function partXml(choices: string | null, journal: string | null): string | null {
  if (choices === null && journal === null) return null;
  const elements = `${elementXml('choices', choices)}${elementXml('journal', journal)}`;
  return `<review xmlns="${OWN_NAMESPACE}">${elements}</review>`;
}

function elementXml(content: Content, json: string | null): string {
  if (json === null) return '';
  const text = json
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // JSON can spell them, XML cannot hold them.
    .replace(/[\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
  return `<${content}>${text}</${content}>`;
}
