import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({
  path: '/ask/:name?',
  nav: { order: 90, label: { zh: '提问', en: 'Ask' } },
  fetch: () => import('./page.js'),
});
