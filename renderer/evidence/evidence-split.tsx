import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { CodeInfo, View } from '../../corpus/api/contract.ts';
import type { CaoRow } from '../../corpus/model/report.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import './evidence.css';

/** The cell whose evidence is asked for. */
export type OpenCell = { view: View; row: CaoRow; code: CodeInfo };

/** A screen with, beside it, the evidence of the cell that is open. */
export function EvidenceSplit({
  open,
  onClose,
  children,
}: {
  open: OpenCell | null;
  onClose: () => void;
  children: ReactNode;
}) {
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    // The keyboard goes on where it left the matrix.
    if (wasOpen.current && !open) document.querySelector<HTMLElement>('[data-position][tabindex="0"]')?.focus();
    wasOpen.current = open !== null;
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && open && onClose();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from anywhere beside or in it
    <div className="split" data-open={open !== null} onKeyDown={onKeyDown}>
      <div className="split-main">{children}</div>
      {open && <EvidencePanel key={`${open.row.code} ${open.code.code}`} open={open} onClose={onClose} />}
    </div>
  );
}
