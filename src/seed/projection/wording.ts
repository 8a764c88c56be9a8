/** A text in both languages. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** What is added to words that are not a plain fact. What the text states as a present fact gets nothing. */
const ASIDES: Readonly<Record<string, Wording>> = {
  INFERRED: { zh: '推断', en: 'inferred' },
  ESTIMATED: { zh: '估计', en: 'estimated' },
  PLANNED: { zh: '计划', en: 'planned' },
  TARGET: { zh: '目标', en: 'target' },
};

/** Longer values are cut: a caption is to be read at a glance, and the claim has the whole. */
const LONGEST_VALUE = 40;

/** What a claim says, as far as its caption goes. */
export interface Saying {
  readonly subject: Wording;
  readonly label: Wording;
  readonly object: Wording | null;
  readonly value: string | null;
  readonly basis: string;
  readonly modality: string;
}

/** A claim as a short sentence: `通州区产业母基金 · 规模 · 50亿元`. */
export function sayingOf({ subject, label, object, value, basis, modality }: Saying): Wording {
  const short = value === null ? [] : [shortened(value, LONGEST_VALUE)];
  const parts = (language: keyof Wording): string[] => [
    subject[language],
    label[language],
    ...(object === null ? [] : [object[language]]),
    ...short,
  ];
  return withAsides({ zh: parts('zh').join(' · '), en: parts('en').join(' · ') }, basis, modality);
}

/** Words with their basis and modality, where these are not STATED and ACTUAL: `支持（推断）`. */
export function withAsides({ zh, en }: Wording, basis: string, modality: string): Wording {
  const asides = [basis, modality].flatMap((code) => ASIDES[code] ?? []);
  if (asides.length === 0) return { zh, en };
  return {
    zh: `${zh}（${asides.map((aside) => aside.zh).join('，')}）`,
    en: `${en} (${asides.map((aside) => aside.en).join(', ')})`,
  };
}

/** A text of at most so many characters, the last one `…` where it is cut. */
export function shortened(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
