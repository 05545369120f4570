import type { Register } from '../model/cao.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { RuleSet } from '../model/rule.ts';
import type { ListingRow } from '../register/listing.ts';
import { standardRegister } from '../register/register.ts';
import { type CompiledRules, compileRules } from '../rules/compile.ts';
import { type DatabaseFault, type Db, fitsOnDisk, openDatabase } from '../store/database.ts';
import { loadRegister, saveListing, saveRegister } from '../store/register.ts';
import { loadRuleSet, saveRuleSet } from '../store/rules.ts';
import { createFindings, type Findings } from './findings.ts';
import { standardRules } from './standard-rules.ts';
import { loadStudy } from './stored-study.ts';
import type { Study } from './study.ts';
import { createTexts, type Texts } from './texts.ts';

/** An open project: the one writer of its file. What is made from the file is kept until something changes. */
export type Project = {
  path: string;
  db: Db;
  ruleSet: () => RuleSet;
  rules: () => CompiledRules;
  register: () => Register;
  /** Everything that figures are made of, as it is now. */
  study: () => Study;
  findings: Findings;
  /** The texts as rules and searches read them. */
  texts: Texts;
  putRegister: (register: Register) => void;
  putListing: (rows: ListingRow[]) => void;
  /** Does what is written in one transaction; when that fails nothing of it is remembered either. */
  write: <T>(work: () => T) => T;
  /** Does a little of what a first call would wait for; false when nothing is left to do. */
  prepare: () => boolean;
  /** To be called after every change of documents, decisions or problems. */
  changed: () => void;
  /** To be called after every change of rules or lists. */
  rulesChanged: () => void;
  close: () => void;
};

export { type DatabaseFault as ProjectFault, IN_MEMORY } from '../store/database.ts';

/** Opens a project file, or makes one with the standard rules and the register that comes with Caoscoop. */
export function openProject(path: string): Result<Project, DatabaseFault> {
  const opened = openDatabase(path);
  if (!opened.ok) return opened;
  const db = opened.value;
  if (loadRegister(db) === null) {
    const fill = db.transaction(() => {
      saveRegister(db, standardRegister());
      saveRuleSet(db, standardRules());
    });
    if (!fitsOnDisk(fill)) {
      db.close();
      return fail('DISK_FULL', { file: path });
    }
  }
  const ruleSet = once(() => loadRuleSet(db));
  let compiled: CompiledRules | null = null;
  const rules = once(() => {
    compiled = compileRules(ruleSet.get(), compiled);
    return compiled;
  });
  const register = once(() => loadRegister(db) ?? standardRegister());
  const findings = createFindings(db);
  const texts = createTexts(db);
  const study = once(() => loadStudy(db, findings, register.get(), ruleSet.get()));
  return ok({
    path,
    db,
    ruleSet: ruleSet.get,
    rules: rules.get,
    register: register.get,
    study: study.get,
    findings,
    texts,
    prepare: () => {
      if (!db.open) return false;
      study.get();
      return texts.prepare(rules.get().prefilter);
    },
    putRegister: (next) => {
      saveRegister(db, next);
      register.forget();
      study.forget();
    },
    putListing: (rows) => {
      saveListing(db, rows);
      study.forget();
    },
    write: (work) => {
      try {
        return db.transaction(work)();
      } catch (error) {
        findings.forget();
        throw error;
      }
    },
    changed: study.forget,
    rulesChanged: () => {
      ruleSet.forget();
      rules.forget();
      study.forget();
    },
    close: () => db.close(),
  });
}

type Kept<T> = { get: () => T; forget: () => void };

/** A value that is made when it is first asked for, and again after it was forgotten. */
function once<T>(make: () => T): Kept<T> {
  let kept: { value: T } | null = null;
  return {
    get: () => {
      kept ??= { value: make() };
      return kept.value;
    },
    forget: () => {
      kept = null;
    },
  };
}
