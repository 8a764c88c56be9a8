import { suggested } from '../../nearest.js';
import type { Message } from '../../message.js';
import { badUserInput, FIND_IDS } from '../errors.js';
import type { Model, PatternForm } from '../model/model.js';
import type { Variables } from './argument.js';
import type { AskedText, ChoiceForm } from './asked-texts.js';

/**
 * Makes the function that holds the texts of an operation against their forms, as far as the schema knows those: kinds of
 * ids, patterns, and words of the schema. The words of the graph are looked up elsewhere (`execute/known-words.ts`).
 *
 * @returns throws GraphQLError BAD_USER_INPUT for a text that nothing could match
 */
export function formChecks(model: Model, asked: readonly AskedText[]): (variables: Variables) => void {
  const checks = asked.flatMap((one) => {
    const fault = faultFinder(model, one.form);
    return fault ? [{ ...one, fault }] : [];
  });
  return (variables) => {
    for (const { texts, fault, argument, field } of checks) {
      for (const text of texts(variables)) {
        const message = fault(text);
        if (message) throw badUserInput(argument, message, field);
      }
    }
  };
}

type FaultFinder = (text: string) => Message | undefined;

function faultFinder(model: Model, form: AskedText['form']): FaultFinder | undefined {
  switch (form.kind) {
    case 'id':
      return idFault(model, form.of);
    case 'pattern':
      return patternFault(form);
    case 'choice':
      return choiceFault(form);
    case 'word':
      return undefined;
  }
}

function idFault(model: Model, of: string): FaultFinder {
  const members = model.interfaces.get(of)?.members ?? [of];
  const prefixes = new Set(members.flatMap((name) => model.nodes.get(name)?.prefix || []));
  const forms = [...prefixes].map((prefix) => `${prefix}:…`).join(', ');
  return (text) => {
    const colon = text.indexOf(':');
    if (colon > 0 && prefixes.has(text.slice(0, colon))) return undefined;
    return {
      zh: `须为 ${of} 的编号（${forms}），得到的是“${text}”；${FIND_IDS.zh}`,
      en: `expected the id of a ${of} (${forms}), but got "${text}"; ${FIND_IDS.en}`,
    };
  };
}

function patternFault({ pattern, example }: PatternForm): FaultFinder {
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  return (text) =>
    whole.test(text)
      ? undefined
      : {
          zh: `须形如 ${example}，得到的是“${text}”。`,
          en: `expected a text such as ${example}, but got "${text}".`,
        };
}

function choiceFault({ words }: ChoiceForm): FaultFinder {
  return (text) => {
    if (words.includes(text)) return undefined;
    const help = suggested(text, words);
    return {
      zh: `须为 ${words.join(' 或 ')}，得到的是“${text}”。${help.zh}`,
      en: `expected ${words.join(' or ')}, but got "${text}".${help.en}`,
    };
  };
}
