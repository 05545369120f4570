import { useProject } from '../api/queries.ts';
import { ImportCard } from '../import/import-card.tsx';
import { useImporting } from '../import/importing.ts';
import { useTexts } from '../text/i18n.ts';
import { ChooseFiles } from './choose-files.tsx';
import { ProjectCard } from './project-card.tsx';
import { ProjectsCard } from './projects-card.tsx';
import './start.css';

/** Where work begins: choose PDFs, look at the example, or go on with what is there. */
export function StartScreen() {
  const importing = useImporting();
  const { t } = useTexts();
  const { data: project } = useProject();
  return (
    <div className="start">
      <div className="start-page">
        <header>
          <h1>{t('start.title')}</h1>
          <p className="start-lead">{t('start.lead')}</p>
        </header>
        <div className="start-columns">
          {importing.isShown ? (
            <ImportCard importing={importing} />
          ) : (
            <ChooseFiles
              importing={importing}
              hasDocuments={(project?.documents ?? 0) > 0}
              isSample={project?.fictional ?? false}
            />
          )}
          {project && (
            <div className="start-side">
              <ProjectCard project={project} isBusy={importing.isShown} />
              <ProjectsCard project={project} isBusy={importing.isBusy} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
