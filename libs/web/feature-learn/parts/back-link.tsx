import './back-link.css';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import { Icon } from '#web/ui';

function BackAnchor({ children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className="l-back">
      <Icon name="back" size={20} />
      {children}
    </a>
  );
}

/** One step up, on one line: a phone has no room for the whole way. */
export const BackLink = createLink(BackAnchor);
