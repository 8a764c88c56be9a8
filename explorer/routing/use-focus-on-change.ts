import { useEffect, useRef, type RefObject } from 'react';

/**
 * The heading of what an address opens on its page: whoever does not see the page is led to what a click has opened.
 *
 * @param opened What is opened; undefined where nothing is.
 */
export function useFocusOnChange(opened: string | undefined): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(opened);
  useEffect(() => {
    if (shown.current === opened) return;
    shown.current = opened;
    if (opened !== undefined) heading.current?.focus();
  }, [opened]);
  return heading;
}
