import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { type Change, changeView } from '../../graph/change-view.js';
import { viewAddress } from '../../graph/view-address.js';
import type { Explorer } from './use-explore.js';

/** Changes the view. It is a link to the changed one, so it works without scripts, can be copied and opened beside. */
export function ChangeLink({
  explorer: { data, change },
  to,
  className,
  label,
  current,
  children,
}: {
  readonly explorer: Explorer;
  readonly to: Change;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Link
      to={viewAddress(changeView(data.view, to))}
      className={className}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      rel="nofollow"
      preventScrollReset
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change(to);
      }}
    >
      {children}
    </Link>
  );
}
