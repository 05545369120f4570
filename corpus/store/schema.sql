CREATE TABLE caos (
  code TEXT PRIMARY KEY CHECK (code <> ''),
  name TEXT NOT NULL,
  sector TEXT NOT NULL,
  sbi TEXT NOT NULL,
  type TEXT NOT NULL,
  employees INTEGER NOT NULL CHECK (employees >= 0),
  in_panel INTEGER NOT NULL CHECK (in_panel IN (0, 1)),
  start_date TEXT CHECK (start_date GLOB '????-??-??'),
  end_date TEXT CHECK (end_date GLOB '????-??-??'),
  listed_end TEXT CHECK (listed_end GLOB '????-??-??')
) STRICT;

CREATE TABLE changes (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('document', 'rule', 'list', 'decision')),
  target TEXT NOT NULL CHECK (json_valid(target)),
  label TEXT NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before)),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE decisions (
  id INTEGER PRIMARY KEY,
  coder TEXT NOT NULL CHECK (coder <> ''),
  decided_at TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES documents (id),
  article TEXT,
  lid TEXT,
  code TEXT NOT NULL,
  quote TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected', 'changed', 'added')),
  strength TEXT CHECK
    (strength IN ('recht', 'plicht', 'kan', 'inspanning', 'verwijzing', 'studie', 'uitgesloten', 'definitie')),
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE document_runs (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  run_id INTEGER NOT NULL REFERENCES runs (id)
) STRICT;

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  file TEXT NOT NULL CHECK (file <> ''),
  bytes BLOB NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cao', 'wijziging', 'akkoord', 'bijlage')),
  title TEXT,
  start_date TEXT CHECK (start_date GLOB '????-??-??'),
  end_date TEXT CHECK (end_date GLOB '????-??-??'),
  dates_from TEXT,
  parser TEXT NOT NULL,
  confirmed_code TEXT
, edited_start TEXT CHECK (edited_start GLOB '????-??-??'), edited_end TEXT CHECK (edited_end GLOB '????-??-??'), edited_kind TEXT
  CHECK (edited_kind IN ('cao', 'wijziging', 'akkoord', 'bijlage'))) STRICT;

CREATE TABLE listing_rows (
  file TEXT PRIMARY KEY,
  code TEXT,
  name TEXT,
  start_date TEXT CHECK (start_date GLOB '????-??-??'),
  end_date TEXT CHECK (end_date GLOB '????-??-??'),
  kvo TEXT CHECK (kvo GLOB '????-??-??')
) STRICT;

CREATE TABLE pages (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 1),
  width REAL NOT NULL CHECK (width >= 0),
  height REAL NOT NULL CHECK (height >= 0),
  source TEXT NOT NULL CHECK (source IN ('text', 'ocr', 'none', 'empty')),
  fault TEXT,
  items BLOB NOT NULL,
  classes BLOB NOT NULL, confidence REAL CHECK (confidence BETWEEN 0 AND 100), struck_out INTEGER NOT NULL DEFAULT 0 CHECK (struck_out IN (0, 1)),
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE problems (
  file TEXT PRIMARY KEY,
  code TEXT NOT NULL CHECK (code <> ''),
  detail TEXT
) STRICT;

CREATE TABLE provision_codes (
  provision_id INTEGER NOT NULL REFERENCES provisions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  code TEXT NOT NULL,
  strength TEXT NOT NULL CHECK
    (strength IN ('recht', 'plicht', 'kan', 'inspanning', 'verwijzing', 'studie', 'uitgesloten', 'definitie')),
  temporary INTEGER NOT NULL CHECK (temporary IN (0, 1)),
  confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  spans TEXT NOT NULL CHECK (json_valid(spans)),
  PRIMARY KEY (provision_id, position),
  UNIQUE (provision_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE provision_values (
  provision_id INTEGER NOT NULL REFERENCES provisions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  code TEXT NOT NULL,
  amount REAL,
  bound TEXT NOT NULL CHECK (bound IN ('exact', 'min', 'max')),
  fiscal_max INTEGER NOT NULL CHECK (fiscal_max IN (0, 1)),
  period TEXT
    CHECK (period IN ('dag', 'halve_dag', 'uur', 'week', 'maand', 'kwartaal', 'jaar', 'eenmalig', 'n_jaar')),
  n INTEGER,
  from_date TEXT CHECK (from_date GLOB '????-??-??'),
  until_date TEXT CHECK (until_date GLOB '????-??-??'),
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL CHECK (span_end >= span_start),
  PRIMARY KEY (provision_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE provisions (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  unit INTEGER NOT NULL,
  path TEXT NOT NULL,
  article TEXT,
  lid TEXT,
  title TEXT,
  page INTEGER NOT NULL CHECK (page >= 1),
  page_end INTEGER NOT NULL CHECK (page_end >= page),
  text TEXT NOT NULL,
  runs BLOB NOT NULL,
  about TEXT NOT NULL CHECK (json_valid(about)),
  extent TEXT NOT NULL CHECK (json_valid(extent)),
  near_misses TEXT NOT NULL CHECK (json_valid(near_misses)),
  FOREIGN KEY (document_id, unit) REFERENCES units (document_id, position) ON DELETE CASCADE
) STRICT;

CREATE TABLE rule_versions (
  id TEXT NOT NULL CHECK (id <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('assign', 'exclude', 'attribute')),
  code TEXT,
  strength TEXT CHECK
    (strength IN ('recht', 'plicht', 'kan', 'inspanning', 'verwijzing', 'studie', 'uitgesloten', 'definitie')),
  temporary INTEGER CHECK (temporary IN (0, 1)),
  priority INTEGER NOT NULL,
  pattern TEXT NOT NULL CHECK (pattern <> ''),
  unless TEXT NOT NULL CHECK (json_valid(unless)),
  doc TEXT NOT NULL,
  source TEXT NOT NULL,
  examples TEXT NOT NULL CHECK (json_valid(examples)),
  origin TEXT NOT NULL CHECK (origin IN ('standard', 'own')), saved_at TEXT, measured_n INTEGER CHECK (measured_n >= 0), measured_right INTEGER CHECK (measured_right BETWEEN 0 AND measured_n),
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE rules (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  FOREIGN KEY (id, version) REFERENCES rule_versions (id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  rules_hash TEXT NOT NULL CHECK (length(rules_hash) = 64),
  parser TEXT NOT NULL, rules TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(rules)),
  UNIQUE (rules_hash, parser)
) STRICT;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE term_lists (
  name TEXT NOT NULL CHECK (name <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  note TEXT NOT NULL,
  terms TEXT NOT NULL CHECK (json_valid(terms)), saved_at TEXT,
  PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE units (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL
    CHECK (kind IN ('deel', 'hoofdstuk', 'paragraaf', 'artikel', 'lid', 'sub', 'bijlage', 'protocol')),
  number TEXT,
  title TEXT,
  path TEXT NOT NULL,
  parent INTEGER CHECK (parent < position),
  page INTEGER NOT NULL CHECK (page >= 1),
  page_end INTEGER NOT NULL CHECK (page_end >= page),
  text TEXT NOT NULL,
  runs BLOB NOT NULL,
  within_start INTEGER,
  within_end INTEGER CHECK ((within_start IS NULL) = (within_end IS NULL) AND within_end >= within_start),
  role TEXT NOT NULL CHECK (role IN ('body', 'contents', 'introduction', 'jobProfile', 'other')),
  UNIQUE (document_id, position)
) STRICT;

CREATE TABLE word_indexes (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  words BLOB NOT NULL
) STRICT;

CREATE INDEX decisions_of_document ON decisions (document_id);

CREATE INDEX provisions_of_document ON provisions (document_id, run_id);
