import 'virtual:palette.css';
import './theme/base.css';
import './theme/controls.css';

// The page is there to be read, as the service has rendered it: scripts take time only once a reader sees it.
await shown();
await import('./take-over.js');

/** Waits until the browser has drawn the page; where nobody looks at it, browsers draw nothing, so it waits for none. */
function shown(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
