import type { Message } from '../../message.js';

export function both(zh: string, en: string): Message {
  return { zh, en };
}

/** A name or words of a text, set off from the sentence around it. */
export function quoted({ zh, en }: Message): Message {
  return { zh: /[“《]/.test(zh) ? zh : `“${zh}”`, en: en.includes('“') ? en : `“${en}”` };
}

/** Several names as one. */
export function listed(names: readonly Message[]): Message {
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
}
