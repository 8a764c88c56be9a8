import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({
  path: '/read/:document?',
  nav: { order: 60, label: { zh: '原文', en: 'Documents' } },
  fetch: () => import('./page.js'),
});
