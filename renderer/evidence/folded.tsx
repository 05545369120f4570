import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';

/** A heading that unfolds what it is about. */
export const Folded = ({
  title,
  className = '',
  children,
}: {
  title: string;
  className?: string;
  children: ReactNode;
}) => (
  <Disclosure className={`reasons ${className}`}>
    <Heading level={3}>
      <Button slot="trigger" className="link">
        <Icon name="right" />
        {title}
      </Button>
    </Heading>
    <DisclosurePanel>{children}</DisclosurePanel>
  </Disclosure>
);
