import type { CodeInfo, ProjectInfo, RuleRow } from '../../corpus/api/contract.ts';
import { useAsk, useCodebook, useProject } from '../api/queries.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { openScreen, useRoute } from '../shell/route.ts';
import { useView } from '../shell/use-view.ts';
import { NEW } from './draft.ts';
import { ListsPart } from './lists-part.tsx';
import { RulePane } from './rule-pane.tsx';
import { RulesSide } from './rules-side.tsx';
import './rules.css';

/** Every rule with how it does in this project, to read, test, change, switch off and share; and the lists they use. */
export function RulesScreen() {
  const overview = useAsk('rules.overview', {});
  const codebook = useCodebook();
  const project = useProject();
  const all = [overview, codebook, project];
  if (all.some(({ isError }) => isError))
    return <Failure retry={() => void Promise.all(all.map((one) => one.refetch()))} />;
  if (!overview.data || !codebook.data || !project.data) return <Loading />;
  return <LoadedRules rows={overview.data} codes={codebook.data} project={project.data} />;
}

type Props = { rows: RuleRow[]; codes: CodeInfo[]; project: ProjectInfo };

/** The address of the term lists, beside the ids of rules. */
const LISTS = 'lijsten';

function LoadedRules({ rows, codes, project }: Props) {
  const [first, second] = useRoute().path;
  const [view] = useView(project);
  if (first === LISTS) return <ListsPart chosen={second ?? null} rows={rows} />;
  const isNew = first === NEW;
  const id = isNew ? null : (rows.find((row) => row.id === first)?.id ?? rows[0]?.id ?? null);
  return (
    <div className="rules">
      <RulesSide rows={rows} codes={codes} chosen={id} onChoose={(id) => openScreen('rules', id)} />
      <RulePane key={id ?? NEW} id={id} pattern={isNew ? (second ?? '') : ''} codes={codes} view={view} />
    </div>
  );
}
