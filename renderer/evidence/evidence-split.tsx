import type { ReactNode } from 'react';
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
  return (
    <div className="split" data-open={open !== null}>
      <div className="split-main">{children}</div>
      {open && <EvidencePanel key={`${open.row.code} ${open.code.code}`} open={open} onClose={onClose} />}
    </div>
  );
}
