import { describe, expect, it } from 'vitest';

import { ContractError } from '../../../src/errors.js';
import { renderGuide } from '../../../src/server/browser-pack/guide.js';

const parts = {
  scripts: [{ name: '01-x', text: '// x', statement: "MATCH (a) WHERE a.x < 1 AND b = '&' RETURN a" }],
  palette: { nodes: { Fund: { fill: '#111111', text: '#222222' } }, relationships: { SUPPORTS: '#333333' } },
  picture: '<svg>{{color Fund}} {{ink Fund}} {{color SUPPORTS}}</svg>',
  service: 'http://host:1/?a="b"',
};

describe('renderGuide', () => {
  it('puts a statement to click in its place, as text', () => {
    // Browser takes ` b = …` for a handler of events, so that `=` is written as a character reference as well.
    expect(renderGuide('<p>{{script 01-x}}</p>', parts)).toBe(
      '<p><pre class="pre-scrollable code runnable">MATCH (a) WHERE a.x &#60; 1 AND b &#61; &#39;&#38;&#39; RETURN a</pre></p>',
    );
  });

  it('puts in the picture with its colours, and the address of the service', () => {
    expect(renderGuide('{{picture}} {{service}}', parts)).toBe(
      '<svg>#111111 #222222 #333333</svg> http://host:1/?a&#61;&#34;b&#34;',
    );
  });

  it.each(['{{script 02-y}}', '{{color Nothing}}', '{{ink SUPPORTS}}', '{{other}}'])(
    'refuses %s',
    (place) => {
      expect(() => renderGuide(place, parts)).toThrow(ContractError);
      expect(() => renderGuide(place, parts)).toThrow(place);
    },
  );
});
